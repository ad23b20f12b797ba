package dev.lede.meta;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the "Title: …", "URL: …" lines that scrapers put on top of a text, by the words in {@code
 * header-words.txt}.
 */
final class HeaderLines {
  /** A header ends at the first line of another kind; this many lines at most are looked at. */
  private static final int MOST_LINES = 20;

  /** The colon of such a line is one of its first chars. */
  private static final int COLON = 30;

  private HeaderLines() {}

  /**
   * A line of a header.
   *
   * @param field what it states
   * @param value what stands behind the colon
   */
  record Line(Field field, String value) {
    /** The statement that a line makes, if it is one of a header. */
    static Optional<Line> of(String line) {
      int colon = colon(line);
      if (colon < 1) {
        return Optional.empty();
      }
      String word = line.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).replace("**", "").strip();
      return Optional.ofNullable(Words.TABLE.get(word)).map(field -> new Line(field, value));
    }

    private static int colon(String line) {
      for (int i = 0; i < Math.min(line.length(), COLON); i++) {
        if (line.charAt(i) == ':' || line.charAt(i) == '：') {
          return i;
        }
      }
      return -1;
    }
  }

  /** What the header of a text states; nothing if the text begins otherwise. */
  static Findings read(String text) {
    Findings findings = new Findings();
    int number = 0;
    for (String line : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
      Optional<Line> header = Line.of(line.strip());
      if (header.isEmpty() && !line.isBlank() && !line.startsWith("---")) {
        break;
      }
      number++;
      if (header.isPresent()) {
        findings.add(header.get().field(), Origin.META, header.get().value());
        findings.setHeaderLines(number);
      }
    }
    return findings;
  }

  /** Read where a text begins with a line that may be one of a header; most do not. */
  private static final class Words {
    static final Map<String, Field> TABLE = table();

    private static Map<String, Field> table() {
      Map<String, Field> words = new HashMap<>();
      for (String line : Table.lines(HeaderLines.class, "header-words.txt")) {
        String[] parts = line.split("\t");
        for (int i = 1; i < parts.length; i++) {
          words.put(parts[i], Field.valueOf(parts[0]));
        }
      }
      return Map.copyOf(words);
    }
  }
}
