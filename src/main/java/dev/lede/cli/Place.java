package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the name of an output leads.
 *
 * @param path what links lead to, the file or the system's name for one that is open
 */
record Place(Path path) {
  /** As Linux has it. */
  private static final int MOST_LINKS = 40;

  /** The system's names of open files stand here. They look like links to plain files. */
  private static final List<Path> OPEN_FILES = List.of(Path.of("/dev/fd"), Path.of("/proc"));

  private static final List<Path> STANDARD_OUTPUT =
      List.of(Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));

  private static final Path NOWHERE = Path.of("/dev/null");

  /** Follows the links; the last one may lead to a file that is still to be made. */
  static Place of(Path name) throws UsageException {
    Path path = name;
    for (int links = 0; Files.isSymbolicLink(path) && !isOpenFile(path); links++) {
      if (links == MOST_LINKS) {
        throw new UsageException(name + ": is a link that leads round in a ring; choose another");
      }
      path = target(path);
    }
    return new Place(path);
  }

  private static Path target(Path link) throws UsageException {
    try {
      return link.resolveSibling(Files.readSymbolicLink(link));
    } catch (IOException e) {
      throw new UsageException(Failures.unwritable(link, e));
    }
  }

  private static boolean isOpenFile(Path path) {
    return OPEN_FILES.stream().anyMatch(path::startsWith);
  }

  boolean isStandardOutput() {
    return STANDARD_OUTPUT.contains(path);
  }

  /** Whether it is written as it is, and no file put there: a device, a pipe, an open file. */
  boolean isStream() {
    return isOpenFile(path) || Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Whether somebody may look on. */
  boolean isTerminal() {
    return FileKind.of(path).filter(FileKind.CHARACTER_DEVICE::equals).isPresent() && !isNowhere();
  }

  private boolean isNowhere() {
    try {
      return Files.isSameFile(path, NOWHERE);
    } catch (IOException e) {
      return false;
    }
  }
}
