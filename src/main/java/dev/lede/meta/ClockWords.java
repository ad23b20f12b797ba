package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;

/** Words that stand beside a time of day, from the table {@code clock-words.txt}. */
final class ClockWords {
  private static final Map<String, List<String>> WORDS =
      Table.words(ClockWords.class, "clock-words.txt");

  private ClockWords() {}

  /** Whether the number behind a word is a time though a dot stands in it. */
  static boolean announces(String word) {
    return WORDS.get("before").contains(word);
  }

  /** Whether the number before a word is a time though a dot stands in it. */
  static boolean ends(String word) {
    return WORDS.get("behind").contains(word);
  }
}
