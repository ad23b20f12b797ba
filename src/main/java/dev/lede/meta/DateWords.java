package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of dates and of times of day in many languages, from {@code date-words.txt}. */
final class DateWords {
  private static final Map<String, List<String>> WORDS =
      Table.words(DateWords.class, "date-words.txt");

  /** May stand between the parts of a date written with the month's name. */
  static final Set<String> JOINTS = set("joint");

  /** May stand between the numbers of a date. */
  static final Set<String> MARKS = set("mark");

  /** Stand behind a year. */
  static final Set<String> YEARS = set("year");

  /** Stand between hour and minute. */
  static final Set<String> COLONS = set("colon");

  /** Tell that a time is before noon. */
  static final Set<String> FORENOON = set("forenoon");

  /** Tell that a time is behind noon. */
  static final Set<String> AFTERNOON = set("afternoon");

  /** May stand between a time and the date behind it. */
  static final Set<String> BETWEEN = set("between");

  /** Name the zone that has no offset. */
  static final Set<String> UTC = set("utc");

  private static final Set<String> BEFORE = set("before");
  private static final Set<String> BEHIND = set("behind");

  private DateWords() {}

  /** The words that do one thing. */
  static List<String> of(String kind) {
    return WORDS.get(kind);
  }

  /** Whether the number behind a word is a time though a dot stands in it. */
  static boolean announcesTime(String word) {
    return BEFORE.contains(word);
  }

  /** Whether the number before a word is a time though a dot stands in it. */
  static boolean endsTime(String word) {
    return BEHIND.contains(word);
  }

  private static Set<String> set(String kind) {
    return Set.copyOf(of(kind));
  }
}
