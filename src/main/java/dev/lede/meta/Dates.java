package dev.lede.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates as pages print them, in many languages, into ISO 8601, no more precise than they are
 * printed.
 */
public final class Dates {
  /** Dates are looked for in the head of a text only; no line that is about a date is longer. */
  private static final int LONGEST = 400;

  private Dates() {}

  /**
   * A date found in a text.
   *
   * @param iso the date in ISO 8601: a month, a day, or a day with its time, with the zone if that
   *     is printed
   * @param start the index of its first char in the text
   * @param end the index behind its last char
   */
  public record Found(String iso, int start, int end) {
    /** The chars of a day in ISO 8601, as 2024-03-08. */
    static final int DAY = 10;

    /** Whether it tells the day, and no mere month. */
    public boolean hasDay() {
      return iso.length() >= DAY;
    }

    /** Whether it tells the time of the day. */
    boolean hasTime() {
      return iso.length() > DAY;
    }
  }

  /**
   * The first date in a text.
   *
   * @param order what "3/8/2024" and "24.03.18" mean
   */
  public static Optional<Found> first(String text, DateOrder order) {
    return new DateScanner(new DateTokens(head(text, LONGEST)), order).first();
  }

  /** The first so many chars of a text, or a few less, so that no number is cut in two. */
  static String head(String text, int most) {
    int end = Math.min(most, text.length());
    while (end > 0
        && end < text.length()
        && Character.isDigit(text.charAt(end))
        && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * A date that some program wrote: ISO 8601, RFC 5322, seconds or milliseconds since 1970, or one
   * for readers.
   */
  static Optional<String> stated(String text, DateOrder order) {
    String trimmed = text.strip();
    if (isEpoch(trimmed)) {
      long number = Long.parseLong(trimmed);
      return Optional.of(
          Instant.ofEpochSecond(trimmed.length() == 13 ? number / 1000 : number).toString());
    }
    return first(trimmed, order).map(Found::iso);
  }

  /**
   * The number of a month by its name or abbreviation in any of many languages; 0 if the word is no
   * month.
   */
  public static int month(String word) {
    return MonthNames.of(word);
  }

  private static boolean isEpoch(String text) {
    return (text.length() == 10 || text.length() == 13)
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Thai pages count from 543 years earlier. */
  static int commonEra(int year) {
    return year > 2400 && year < 2700 ? year - 543 : year;
  }

  /** Whether there is such a day, in the time since there are newspapers. */
  static boolean exists(int year, int month, int day) {
    if (year < 1600 || year > 2199 || day < 1 || month < 1 || month > 12) {
      return false;
    }
    try {
      return LocalDate.of(year, month, day) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String day(int year, int month, int day) {
    StringBuilder iso = new StringBuilder(10).append(year); // four digits, as it is one that exists
    iso.append(month < 10 ? "-0" : "-").append(month);
    return iso.append(day < 10 ? "-0" : "-").append(day).toString();
  }
}
