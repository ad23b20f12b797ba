package dev.lede.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months in many languages. */
final class MonthNames {
  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /** The month's number, 1 to 12, by its name or abbreviation; 0 if the word is no month. */
  static int of(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      for (String word : DateWords.of(Integer.toString(month))) {
        months.putIfAbsent(word, month);
      }
    }
    return Map.copyOf(months);
  }
}
