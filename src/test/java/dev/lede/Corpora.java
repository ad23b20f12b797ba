package dev.lede;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The development corpora, which are not in the repository. */
public final class Corpora {
  public static final Path FOLDER = Path.of("../shared/corpora");

  private static final int PAGES = 150;
  private static final int DUMPS = 200;

  /** A gzip file of so many bytes holds nothing: a few dumps are empty, and no pages. */
  private static final int EMPTY = 60;

  private Corpora() {}

  /**
   * Some pages and dumps of all corpora, the same each time; all of them if {@code all} is set. The
   * folder may be a link, which a walk would not follow.
   */
  static List<Path> sample(boolean all) throws IOException {
    List<Path> pages = new ArrayList<>();
    List<Path> dumps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER.toRealPath(), 6)) {
      files
          .filter(file -> file.toString().endsWith(".gz") && file.toFile().length() > EMPTY)
          .sorted()
          .forEach(file -> (file.toString().contains("dumps") ? dumps : pages).add(file));
    }
    List<Path> sample = new ArrayList<>(every(pages, all ? pages.size() : PAGES));
    sample.addAll(every(dumps, all ? dumps.size() : DUMPS));
    return sample;
  }

  /** So many files, at equal distances. */
  private static List<Path> every(List<Path> files, int count) {
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < Math.min(count, files.size()); i++) {
      some.add(files.get((int) ((long) i * files.size() / Math.min(count, files.size()))));
    }
    return some;
  }
}
