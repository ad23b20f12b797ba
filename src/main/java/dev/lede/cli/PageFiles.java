package dev.lede.cli;

import dev.lede.source.NameSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file each page gets, page after page. Where several would get one, as those at {@code a?b}
 * and {@code a_b}, the second is {@code a_b~2.json}, and so on; a file that is named twice is one
 * page. The same pages in the same order always get the same files.
 */
final class PageFiles {
  private final Path directory;
  private final String ending;
  private final NameSet taken = new NameSet();
  private final NameSet named = new NameSet();

  /**
   * Files in a directory.
   *
   * @param ending how their names end, without the dot
   */
  PageFiles(Path directory, String ending) {
    this.directory = directory;
    this.ending = ending;
  }

  /**
   * The file of the next page; empty if it has it already.
   *
   * @param archived whether the page comes out of an archive, where one name may be two pages
   * @throws InvalidPathException if its name makes no file name here
   */
  Optional<Path> next(String page, boolean archived) {
    if (!archived && !named.add(Path.of(page).normalize().toString())) {
      return Optional.empty();
    }
    int copy = 1;
    Path file = file(page, copy);
    while (!taken.add(file.toString())) {
      copy++;
      file = file(page, copy);
    }
    return Optional.of(file);
  }

  /** Whether a page has another file than its name alone would make. */
  boolean isMoved(String page, Path file) {
    return !file.equals(file(page, 1));
  }

  private Path file(String page, int copy) {
    String mark = copy == 1 ? "." : "~" + copy + ".";
    return directory.resolve(FileName.inside(page, mark + ending));
  }
}
