package dev.lede.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts how the files below folders are read: {@code MeasureFormats FOLDER...}. Prints a line a
 * folder with the number of HTML pages, texts and unreadable files; with {@code -Dshow=html} or
 * {@code text}, the names of those files too.
 */
final class MeasureFormats {
  private MeasureFormats() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      Tally tally = new Tally();
      for (Path file : files(Path.of(folder))) {
        new PageReader().find(file, tally::take);
      }
      System.out.printf("%s: %s, %d unreadable%n", folder, tally.formats, tally.unreadable);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static final class Tally {
    final Map<Format, Integer> formats = new EnumMap<>(Format.class);
    int unreadable;

    void take(SavedPage saved) {
      try (saved) {
        count(saved.read());
      } catch (UnreadablePageException e) {
        unreadable++;
        System.out.println("  " + e.getMessage());
      }
    }

    private void count(Page page) {
      Format format = page.source().format();
      formats.merge(format, 1, Integer::sum);
      if (format.label().equals(System.getProperty("show"))) {
        System.out.println("  " + page.source().path());
      }
    }
  }
}
