package dev.lede.source;

import dev.lede.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the folders in which browsers save the parts of a page beside it: {@code x_files} beside
 * {@code x.html}, {@code x-Dateien} in German; and how the names of parts end.
 */
public final class PageFolder {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private static final Set<String> PARTS =
      Set.of("css", "js", "json", "xml", "svg", "woff", "woff2", "ttf", "ico", "map");

  private PageFolder() {}

  /** Whether a file's name is one that a page may have that is saved with such a folder. */
  static boolean isPage(String name) {
    return PAGES.stream().anyMatch(name::endsWith);
  }

  /** Whether a file's name is by its ending that of a part of a page, and of none. */
  public static boolean isPart(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && PARTS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
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
