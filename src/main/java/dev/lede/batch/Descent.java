package dev.lede.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Which directories are read.
 *
 * @param recursive whether a directory stands for the files in it
 * @param except files and directories that are left out where they are found in another one, such
 *     as those that the answers go to; they need not be there
 */
public record Descent(boolean recursive, List<Path> except) {

  /** Whether what was found is one of those that are left out. */
  public boolean leavesOut(Path found) {
    return except.stream().anyMatch(path -> isSame(path, found));
  }

  private static boolean isSame(Path path, Path found) {
    try {
      return Files.isSameFile(path, found);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }
}
