package dev.lede.meta;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the "Title: …", "URL: …" lines that scrapers put on top of a text, and those of a letter by
 * mail, by the words in {@code header-words.txt}.
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
      Field field = Words.FIELDS.get(word(line));
      return field == null ? Optional.empty() : Optional.of(new Line(field, said(line)));
    }
  }

  /** What the header of a text states; nothing if the text begins otherwise. */
  static Findings read(String text) {
    Findings findings = new Findings();
    boolean states = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
      Optional<Line> header = Line.of(line.strip());
      header.ifPresent(said -> add(findings, said));
      states |= header.isPresent();
      boolean mute = header.isEmpty() && isMute(line.strip());
      if (header.isEmpty() && !mute && !line.isBlank() && !line.startsWith("---")) {
        break;
      }
      number++;
      if (states && (header.isPresent() || mute)) {
        findings.setHeaderLines(number);
      }
    }
    return findings;
  }

  /** An address is where the page is from, whoever is said to be its source. */
  private static void add(Findings findings, Line said) {
    boolean address = said.field() == Field.PUBLISHER && said.value().contains("://");
    int mailbox = said.field() == Field.AUTHOR ? said.value().indexOf('<') : -1;
    String value = mailbox > 0 ? said.value().substring(0, mailbox) : said.value();
    findings.add(address ? Field.URL : said.field(), Origin.META, value);
  }

  /** Whether a line is of a header and states nothing that is read. */
  private static boolean isMute(String line) {
    String word = word(line);
    return Words.MUTE.contains(word) || Words.STORY.contains(word) && said(line).isEmpty();
  }

  /** What stands before a line's colon, in small letters; empty where there is none. */
  private static String word(String line) {
    int colon = colon(line);
    String word = line.substring(0, Math.max(0, colon));
    return word.replace("*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static String said(String line) {
    return line.substring(colon(line) + 1).replace("**", "").strip();
  }

  private static int colon(String line) {
    for (int i = 0; i < Math.min(line.length(), COLON); i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** Read where a text begins with a line that may be one of a header; most do not. */
  private static final class Words {
    static final Map<String, Field> FIELDS = new HashMap<>();

    /** These lines state nothing that is read. */
    static final Set<String> MUTE = new HashSet<>();

    /** With nothing behind the colon these announce the story. */
    static final Set<String> STORY = new HashSet<>();

    static {
      for (String line : Table.lines(HeaderLines.class, "header-words.txt")) {
        List<String> parts = List.of(line.split("\t"));
        List<String> words = parts.subList(1, parts.size());
        switch (parts.get(0)) {
          case "MUTE" -> MUTE.addAll(words);
          case "STORY" -> STORY.addAll(words);
          default -> words.forEach(word -> FIELDS.put(word, Field.valueOf(parts.get(0))));
        }
      }
    }
  }
}
