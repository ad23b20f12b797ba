package dev.lede.meta;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds the first full date among the tokens of a text, with its time of day where it is printed.
 */
final class DateScanner {
  /** A year of two digits behind the name of a month needs one: "8-Mar-24", "8 March '24". */
  private static final String BEFORE_SHORT_YEAR = "-/'’.";

  /** A number goes on behind one of these, as those of phones, networks and clocks do. */
  private static final String NUMBER_GOES_ON = ".-/:";

  /** One of these joins a version or an amount to the number before it. */
  private static final String GLUE = ".-/";

  private final DateTokens tokens;
  private final DateOrder order;
  private int end;

  DateScanner(DateTokens tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The first date in the text, as ISO 8601 with its place. */
  Optional<Dates.Found> first() {
    for (int i = 0; i < tokens.size(); i++) {
      String date = at(i);
      if (date != null) {
        TimeScanner time = new TimeScanner(tokens);
        boolean day = Dates.hasDay(date);
        String clock = day ? time.after(end) : "";
        int last = Math.max(end, time.end());
        clock = day && clock.isEmpty() ? time.before(i) : clock;
        return Optional.of(
            new Dates.Found(date + clock, tokens.get(i).start(), tokens.get(last - 1).end()));
      }
    }
    return Optional.empty();
  }

  private String at(int i) {
    if (number(i)) {
      return glued(i) ? null : numeric(i);
    }
    return month(i) > 0 ? monthFirst(i) : null;
  }

  /** Whether the number is the tail of something longer, such as a version or an amount. */
  private boolean glued(int i) {
    return tokens.isJoined(i)
        && GLUE.contains(tokens.text(i - 1))
        && number(i - 2)
        && tokens.isJoined(i - 1);
  }

  private String numeric(int i) {
    String text = tokens.text(i);
    if (text.length() == 8 || text.length() == 14 && text.startsWith("20")) { // with its time
      int all = Integer.parseInt(text.substring(0, 8));
      return date(all / 10000, all / 100 % 100, all % 100, i + 1);
    }
    if (text.length() <= 3 && isYearMark(i + 1)) {
      return dateBehindYear(Eras.year(tokens, i), i);
    }
    return text.length() == 4 ? yearFirst(i) : text.length() <= 2 ? dayFirst(i) : null;
  }

  private boolean isYearMark(int i) {
    return DateWords.YEARS.contains(tokens.text(i));
  }

  private String dateBehindYear(int year, int i) {
    return number(i + 2) && parted(i + 3) && length(i + 4) <= 2
        ? date(year, value(i + 2), value(i + 4), i + 5)
        : null;
  }

  private String yearFirst(int i) {
    if (parted(i + 1) && parted(i + 3) && length(i + 4) <= 2) {
      return date(value(i), value(i + 2), value(i + 4), i + 5);
    }
    int month = skip(i + 1);
    if (month(month) > 0) {
      int day = skip(month + 1);
      if (number(day) && length(day) <= 2) {
        return date(value(i), month(month), value(day), day + 1);
      }
    }
    return null;
  }

  private String dayFirst(int i) {
    if (parted(i + 1) && length(i + 2) <= 2 && parted(i + 3)) {
      int one = value(i);
      int two = value(i + 2);
      boolean american = order == DateOrder.MONTH_FIRST && tokens.is(i + 1, "/");
      boolean swap = two > 12 || one <= 12 && american;
      if (goesOn(i + 5)) {
        return null;
      }
      if (order == DateOrder.YEAR_FIRST && length(i) == 2 && length(i + 4) == 2) {
        String date = date(year(i), two, value(i + 4), i + 5);
        if (date != null) {
          return date;
        }
      }
      return date(year(i + 4), swap ? one : two, swap ? two : one, i + 5);
    }
    int month = skip(i + 1);
    int year = skip(month + 1);
    boolean named = month(month) > 0 && number(year);
    if (named && beginsWithYear(year)) {
      return date(yearAt(year), month(month), value(i), year + 1);
    }
    return named && (length(year) == 4 || isShortYear(year))
        ? date(year(year), month(month), value(i), year + 1)
        : null;
  }

  /**
   * Whether a number is a year that flattening has glued to what stood behind: "8 May 202512:30".
   */
  private boolean beginsWithYear(int i) {
    String text = tokens.text(i);
    return text.length() > 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  private int yearAt(int i) {
    return Integer.parseInt(tokens.text(i).substring(0, 4));
  }

  private boolean isShortYear(int i) {
    boolean marked = BEFORE_SHORT_YEAR.contains(tokens.text(i - 1)) && !goesOn(i + 1);
    return marked || i + 1 == tokens.size() || tokens.is(i + 1, ")");
  }

  /** Whether the number before goes on: "01.12.24.30". */
  private boolean goesOn(int i) {
    return number(i + 1)
        && tokens.isJoined(i + 1)
        && tokens.isJoined(i)
        && NUMBER_GOES_ON.contains(tokens.text(i));
  }

  private String monthFirst(int i) {
    int day = skip(i + 1);
    if (number(day) && length(day) <= 2) {
      int year = skip(day + 1);
      if (number(year) && (length(year) == 4 || beginsWithYear(year))) {
        return date(yearAt(year), month(i), value(day), year + 1);
      }
      return yearBehindTime(i, day);
    }
    boolean monthAndYear = number(day) && length(day) == 4 && day <= i + 2 && length(i) > 2;
    return monthAndYear ? month(value(day), month(i), day + 1) : null;
  }

  /** The form "Fri Mar 08 12:00:00 CET 2024". */
  private String yearBehindTime(int month, int day) {
    int at = day + 1;
    while (at < tokens.size() && at < day + 10 && length(at) < 4) {
      boolean clock = number(at) || tokens.is(at, ":");
      if (!clock && !tokens.isWord(at)) {
        return null;
      }
      at++;
    }
    boolean found = at > day + 3 && number(at) && length(at) == 4 && tokens.is(day + 2, ":");
    return found ? date(value(at), month(month), value(day), at + 1) : null;
  }

  private int skip(int i) {
    int limit = i + 3;
    while (i < limit && DateWords.JOINTS.contains(tokens.text(i).toLowerCase(Locale.ROOT))) {
      i++;
    }
    return i;
  }

  /** Whether a mark stands here that may part the numbers of a date, and a number behind it. */
  private boolean parted(int i) {
    return DateWords.MARKS.contains(tokens.text(i)) && !number(i) && number(i + 1);
  }

  private boolean number(int i) {
    return tokens.isNumber(i);
  }

  private int length(int i) {
    return tokens.length(i);
  }

  private int value(int i) {
    return tokens.value(i);
  }

  private int month(int i) {
    return tokens.isWord(i) ? MonthNames.of(tokens.text(i)) : 0;
  }

  /** Two digits of a year mean this or the last century: 70 is 1970, 69 is 2069, as in POSIX. */
  private int year(int i) {
    int value = value(i);
    return length(i) == 2 ? value + (value < 70 ? 2000 : 1900) : length(i) == 4 ? value : -1;
  }

  private String date(int year, int month, int day, int next) {
    int common = Dates.commonEra(year);
    if (!Dates.exists(common, month, day)) {
      return null;
    }
    end = next;
    return Dates.day(common, month, day);
  }

  private String month(int year, int month, int next) {
    int common = Dates.commonEra(year);
    if (!Dates.exists(common, month, 1)) {
      return null;
    }
    end = next;
    return Dates.day(common, month, 1).substring(0, 7);
  }
}
