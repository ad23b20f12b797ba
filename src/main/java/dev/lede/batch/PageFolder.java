package dev.lede.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Knows the folders in which browsers save the parts of a page beside it: {@code x_files} beside
 * {@code x.html}, {@code x-Dateien} in German.
 */
final class PageFolder {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private PageFolder() {}

  /** Whether a path is such a folder's, by its name and the paths beside it. */
  static boolean isOne(Path path, Set<Path> beside) {
    String name = path.getFileName().toString();
    for (String ending : Endings.ALL) {
      if (name.endsWith(ending)) {
        String page = name.substring(0, name.length() - ending.length());
        return PAGES.stream().anyMatch(html -> beside.contains(path.resolveSibling(page + html)));
      }
    }
    return false;
  }

  /** How the names end, a language's ending a line. */
  private static final class Endings {
    static final List<String> ALL = read();

    private static List<String> read() {
      try (InputStream in = PageFolder.class.getResourceAsStream("page-folders.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines.lines().filter(line -> !line.startsWith("#")).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
