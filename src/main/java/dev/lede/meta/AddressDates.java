package dev.lede.meta;

import java.util.List;
import java.util.Optional;

/**
 * Reads the date that many papers put into their pages' addresses: {@code /2024/03/08/}, {@code
 * /20240308-…}.
 */
public final class AddressDates {
  /** Before it, no page had an address. */
  private static final int BEFORE_PAGES = 1990;

  private AddressDates() {}

  /**
   * The day in an address, as ISO 8601; whoever uses it has worked it out, for it is not printed as
   * a date.
   */
  public static Optional<String> of(String url) {
    for (int i = Math.max(0, Hosts.path(url)); i < url.length(); i++) {
      boolean start = i == 0 || !Character.isDigit(url.charAt(i - 1));
      if (start && (url.startsWith("19", i) || url.startsWith("20", i))) {
        Optional<String> day = at(url, i);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** The day in the first of the addresses that holds one. */
  static Optional<String> first(List<String> urls) {
    for (String url : urls) {
      Optional<String> day = of(url);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(String url, int i) {
    int year = digits(url, i, 4);
    boolean apart = i + 4 < url.length() && isSeparator(url.charAt(i + 4));
    int month = apart ? i + 5 : i + 4;
    int monthEnd = numberEnd(url, month, apart);
    boolean second = monthEnd < url.length() && isSeparator(url.charAt(monthEnd));
    int day = apart ? monthEnd + 1 : monthEnd;
    int dayEnd = numberEnd(url, day, apart);
    boolean whole = !apart || second;
    boolean ends =
        dayEnd == url.length()
            || !Character.isDigit(url.charAt(Math.min(dayEnd, url.length() - 1)));
    int monthValue = digits(url, month, monthEnd - month);
    int dayValue = digits(url, day, dayEnd - day);
    return year > BEFORE_PAGES && whole && ends && Dates.exists(year, monthValue, dayValue)
        ? Optional.of(Dates.day(year, monthValue, dayValue))
        : Optional.empty();
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '-' || c == '_' || c == '.';
  }

  /** The end of a number of one or two digits; of two where nothing parts it from the next. */
  private static int numberEnd(String url, int start, boolean apart) {
    int end = start;
    while (end < url.length() && end < start + 2 && Character.isDigit(url.charAt(end))) {
      end++;
    }
    return apart || end == start + 2 ? end : start;
  }

  private static int digits(String url, int start, int length) {
    int value = 0;
    for (int i = start; i < start + length; i++) {
      if (i >= url.length() || !Character.isDigit(url.charAt(i))) {
        return -1;
      }
      value = value * 10 + Character.digit(url.charAt(i), 10);
    }
    return value;
  }
}
