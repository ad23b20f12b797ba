package dev.lede.meta;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months in many languages, from the table {@code months.txt}. */
final class MonthNames {
  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  /** The month's number, 1 to 12, by its name or abbreviation; 0 if the word is no month. */
  static int of(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Table.lines(MonthNames.class, "months.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        months.putIfAbsent(words[i], Integer.valueOf(words[0]));
      }
    }
    return Map.copyOf(months);
  }
}
