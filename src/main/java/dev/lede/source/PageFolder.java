package dev.lede.source;

import dev.lede.table.Table;
import java.util.List;

/**
 * Knows the folders in which browsers save the parts of a page beside it: {@code x_files} beside
 * {@code x.html}, {@code x-Dateien} in German.
 */
public final class PageFolder {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private PageFolder() {}

  /** Whether a file's name is one that a page may have that is saved with such a folder. */
  static boolean isPage(String name) {
    return PAGES.stream().anyMatch(name::endsWith);
  }

  /**
   * The names that the page may have of which a folder holds the parts, if it is such a folder;
   * empty if it cannot be.
   *
   * @param folder the folder's name, without its path
   */
  public static List<String> pages(String folder) {
    for (String ending : Endings.ALL) {
      if (folder.endsWith(ending)) {
        String page = folder.substring(0, folder.length() - ending.length());
        return PAGES.stream().map(page::concat).toList();
      }
    }
    return List.of();
  }

  /** How the names end, a language's ending a line. */
  private static final class Endings {
    static final List<String> ALL = Table.lines(PageFolder.class, "page-folders.txt");
  }
}
