package dev.lede.meta;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that stand beside a time of day, from the table {@code clock-words.txt}. */
final class ClockWords {
  private static final Map<String, Set<String>> WORDS = read();

  private ClockWords() {}

  /** Whether the number behind a word is a time though a dot stands in it. */
  static boolean announces(String word) {
    return WORDS.get("before").contains(word);
  }

  /** Whether the number before a word is a time though a dot stands in it. */
  static boolean ends(String word) {
    return WORDS.get("behind").contains(word);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Table.lines(ClockWords.class, "clock-words.txt")) {
      List<String> parts = List.of(line.split("\t"));
      words.put(parts.get(0), Set.copyOf(parts.subList(1, parts.size())));
    }
    return words;
  }
}
