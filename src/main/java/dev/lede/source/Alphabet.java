package dev.lede.source;

import dev.lede.table.Table;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters outside ASCII that a language is written in.
 *
 * @param language its BCP 47 tag
 * @param charsets the charsets of its pages
 * @param costs how rare each letter is: -ln of its share among these letters
 */
record Alphabet(String language, List<Charset> charsets, Map<Character, Float> costs) {

  /** All alphabets, read when they are first asked for. */
  static List<Alphabet> all() {
    return Known.ALL;
  }

  private static Alphabet of(String line) {
    String[] words = line.split(" ");
    Map<Character, Float> costs = new HashMap<>();
    for (int i = 2; i < words.length; i++) {
      int sign = words[i].indexOf('=');
      float cost = Float.parseFloat(words[i].substring(0, sign));
      words[i].substring(sign + 1).chars().forEach(letter -> costs.put((char) letter, cost));
    }
    return new Alphabet(words[0], charsets(words[1]), costs);
  }

  private static List<Charset> charsets(String names) {
    return Arrays.stream(names.split(","))
        .map(CharsetLabels::charset)
        .map(charset -> charset.orElseThrow())
        .toList();
  }

  private static final class Known {
    static final List<Alphabet> ALL =
        Table.lines(Alphabet.class, "alphabets.txt").stream().map(Alphabet::of).toList();
  }
}
