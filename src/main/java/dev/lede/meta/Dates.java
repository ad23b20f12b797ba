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

  /** The chars of a day in ISO 8601, as 2024-03-08. */
  private static final int DAY = 10;

  /** Newspapers are of these years. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  /** Years between these are Thai, which are so many more. */
  private static final int BEFORE_THAI = 2400;

  private static final int BEHIND_THAI = 2700;
  private static final int MORE_IN_THAI = 543;

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
    /** Whether it tells the day, and no mere month. */
    public boolean hasDay() {
      return Dates.hasDay(iso);
    }

    /** Whether it is the whole of the text that it was found in. */
    boolean fills(String text) {
      return start == 0 && end == text.length();
    }

    /** Whether it tells the time of the day. */
    public boolean hasTime() {
      return iso.length() > DAY;
    }
  }

  /** Whether a date in ISO 8601 tells the day, and no mere month. */
  public static boolean hasDay(String iso) {
    return iso.length() >= DAY;
  }

  /** The day of a date in ISO 8601, without its time; of a mere month that. */
  public static String dayOf(String iso) {
    return hasDay(iso) ? iso.substring(0, DAY) : iso;
  }

  /**
   * The first date in a text.
   *
   * @param order what "3/8/2024" and "24.03.18" mean
   */
  public static Optional<Found> first(String text, DateOrder order) {
    return new DateScanner(new DateTokens(head(text, LONGEST)), order).first();
  }

  /** The first date in a text, for those who ask where it is, or how precise, but not which. */
  public static Optional<Found> in(String text) {
    return first(text, DateOrder.DAY_FIRST);
  }

  /** The same, if the date tells the day. */
  public static Optional<Found> dayIn(String text) {
    return in(text).filter(Found::hasDay);
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

  /** The year as most pages count it: Thai ones count from the Buddha's death. */
  static int commonEra(int year) {
    return year > BEFORE_THAI && year < BEHIND_THAI ? year - MORE_IN_THAI : year;
  }

  /** Whether there is such a day, in the time since there are newspapers. */
  static boolean exists(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || day < 1 || month < 1 || month > 12) {
      return false;
    }
    try {
      return LocalDate.of(year, month, day) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String day(int year, int month, int day) {
    StringBuilder iso = new StringBuilder().append(year); // four digits, as it is one that exists
    iso.append(month < 10 ? "-0" : "-").append(month);
    return iso.append(day < 10 ? "-0" : "-").append(day).toString();
  }
}
