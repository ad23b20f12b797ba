package dev.lede.batch;

import dev.lede.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which directories are read.
 *
 * @param recursive whether a directory stands for the files in it
 * @param except files and directories that are left out where they are found in another one, such
 *     as those that the answers go to; they need not be there
 * @param answers the directory that mirrors the pages' names with their answers, now or in a former
 *     run: they are left out too, should it be one that is read
 */
public record Descent(boolean recursive, List<Path> except, Optional<Path> answers) {

  /** Directories that no answers go to. */
  public Descent(boolean recursive, List<Path> except) {
    this(recursive, except, Optional.empty());
  }

  /** Whether what was found is one of those that are left out. */
  public boolean leavesOut(Path found) {
    return except.stream().anyMatch(path -> isSame(path, found))
        || answers.filter(folder -> isAnswer(folder, found)).isPresent();
  }

  private static boolean isSame(Path path, Path found) {
    try {
      return Files.isSameFile(path, found);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  /** Whether a file is named like an answer, and its page, or the archive with it, is there. */
  private static boolean isAnswer(Path folder, Path found) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = found.toAbsolutePath().normalize();
    return file.startsWith(root)
        && Arrays.stream(OutputFormat.values())
            .map(format -> "." + format.ending())
            .filter(found.toString()::endsWith)
            .map(ending -> withoutEnding(root.relativize(file).toString(), ending))
            .anyMatch(page -> isThere(Path.of(page)) || isThere(root.getRoot().resolve(page)));
  }

  private static String withoutEnding(String name, String ending) {
    String page = name.substring(0, name.length() - ending.length());
    int copy = page.lastIndexOf('~');
    boolean isCopy = copy > 0 && page.substring(copy + 1).chars().allMatch(Character::isDigit);
    return isCopy ? page.substring(0, copy) : page;
  }

  private static boolean isThere(Path page) {
    for (Path path = page; path != null; path = path.getParent()) {
      if (Files.isRegularFile(path)) {
        return true;
      }
    }
    return false;
  }
}
