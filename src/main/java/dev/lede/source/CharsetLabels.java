package dev.lede.source;

import dev.lede.table.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that pages give to charsets, by the <a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG Encoding Standard</a>: "gb2312"
 * means gb18030, "iso-8859-1" windows-1252.
 */
public final class CharsetLabels {
  private CharsetLabels() {}

  /**
   * The charset of a label, or else of a Java charset name; empty if there is none. Case and white
   * space do not count.
   */
  public static Optional<Charset> charset(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    if (key.equals("utf-8")) { // most pages: spares reading the table
      return Optional.of(StandardCharsets.UTF_8);
    }
    String java = Known.JAVA.getOrDefault(key, key);
    return supported(java) ? Optional.of(Charset.forName(java)) : Optional.empty();
  }

  /** The standard's name of a charset, or else its Java name. */
  static String name(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? charset.name()
        : Known.NAME.getOrDefault(charset.name(), charset.name());
  }

  private static boolean supported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) { // no name at all, such as one with blanks in it
      return false;
    }
  }

  /** The table, read when it is first asked for. */
  private static final class Known {
    static final Map<String, String> JAVA = new HashMap<>();
    static final Map<String, String> NAME = new HashMap<>();

    static {
      Table.lines(CharsetLabels.class, "charset-labels.txt").forEach(Known::add);
    }

    private static void add(String line) {
      String[] words = line.split(" ");
      Charset charset = Charset.forName(words[1]);
      NAME.putIfAbsent(charset.name(), words[0]);
      for (int i = 2; i < words.length; i++) {
        JAVA.put(words[i], charset.name());
      }
    }
  }
}
