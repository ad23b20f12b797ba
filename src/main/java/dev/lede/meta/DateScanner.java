package dev.lede.meta;

import dev.lede.meta.DateToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the first full date among the tokens of a text, with its time of day where it is printed.
 */
final class DateScanner {
  /** A year of two digits behind the name of a month needs one: "8-Mar-24", "8 March '24". */
  private static final String BEFORE_SHORT_YEAR = "-/'’.";

  private static final String NUMBER_GOES_ON = ".-/:";

  private final List<DateToken> tokens;
  private final DateOrder order;
  private int end;

  DateScanner(List<DateToken> tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The first date in the text, as ISO 8601 with its place. */
  Optional<Dates.Found> first() {
    for (int i = 0; i < tokens.size(); i++) {
      String date = at(i);
      if (date != null) {
        int dateEnd = end;
        TimeScanner time = new TimeScanner(tokens);
        String clock = date.length() == 10 ? time.after(end) : "";
        int last = Math.max(dateEnd, time.end());
        clock = date.length() == 10 && clock.isEmpty() ? new TimeScanner(tokens).before(i) : clock;
        return Optional.of(
            new Dates.Found(date + clock, tokens.get(i).start(), tokens.get(last - 1).end()));
      }
    }
    return Optional.empty();
  }

  private String at(int i) {
    DateToken token = tokens.get(i);
    if (token.kind() == Kind.NUMBER) {
      return i > 0 && glued(i) ? null : numeric(i);
    }
    return token.kind() == Kind.WORD && month(i) > 0 ? monthFirst(i) : null;
  }

  /** Whether the number is the tail of something longer, such as a version or an amount. */
  private boolean glued(int i) {
    DateToken before = tokens.get(i - 1);
    return before.end() == tokens.get(i).start()
        && (".".equals(before.text()) || "-".equals(before.text()) || "/".equals(before.text()))
        && i > 1
        && tokens.get(i - 2).kind() == Kind.NUMBER
        && tokens.get(i - 2).end() == before.start();
  }

  private String numeric(int i) {
    String text = tokens.get(i).text();
    if (text.length() == 8) {
      int all = value(i);
      return date(all / 10000, all / 100 % 100, all % 100, i + 1);
    }
    if (text.length() == 14 && text.startsWith("20")) {
      int all = Integer.parseInt(text.substring(0, 8));
      return date(all / 10000, all / 100 % 100, all % 100, i + 1);
    }
    if (text.length() <= 3 && isYearMark(i + 1)) {
      return dateBehindYear(Eras.year(tokens, i), i);
    }
    return text.length() == 4 ? yearFirst(i) : text.length() <= 2 ? dayFirst(i) : null;
  }

  private boolean isYearMark(int i) {
    return i < tokens.size() && DateWords.YEARS.contains(tokens.get(i).text());
  }

  private String dateBehindYear(int year, int i) {
    return number(i + 2) && mark(i + 3) && number(i + 4) && length(i + 4) <= 2
        ? date(year, value(i + 2), value(i + 4), i + 5)
        : null;
  }

  private String yearFirst(int i) {
    if (mark(i + 1) && number(i + 2) && mark(i + 3) && number(i + 4) && length(i + 4) <= 2) {
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
    if (mark(i + 1) && number(i + 2) && length(i + 2) <= 2 && mark(i + 3) && number(i + 4)) {
      int one = value(i);
      int two = value(i + 2);
      boolean american = order == DateOrder.MONTH_FIRST && "/".equals(tokens.get(i + 1).text());
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
    String text = tokens.get(i).text();
    return text.length() > 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  private int yearAt(int i) {
    return Integer.parseInt(tokens.get(i).text().substring(0, 4));
  }

  private boolean isShortYear(int i) {
    boolean marked = BEFORE_SHORT_YEAR.contains(tokens.get(i - 1).text()) && !goesOn(i + 1);
    return marked || i + 1 == tokens.size() || ")".equals(tokens.get(i + 1).text());
  }

  /**
   * Whether the number before goes on, as those of phones, networks and clocks do: "01.12.24.30".
   */
  private boolean goesOn(int i) {
    return number(i + 1)
        && tokens.get(i).end() == tokens.get(i + 1).start()
        && tokens.get(i).start() == tokens.get(i - 1).end()
        && NUMBER_GOES_ON.contains(tokens.get(i).text());
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
    boolean monthAndYear =
        number(day) && length(day) == 4 && day <= i + 2 && tokens.get(i).text().length() > 2;
    return monthAndYear ? month(value(day), month(i), day + 1) : null;
  }

  /** The form "Fri Mar 08 12:00:00 CET 2024". */
  private String yearBehindTime(int month, int day) {
    int at = day + 1;
    while (at < tokens.size() && at < day + 10 && length(at) < 4) {
      boolean clock = number(at) || ":".equals(tokens.get(at).text());
      if (!clock && tokens.get(at).kind() != Kind.WORD) {
        return null;
      }
      at++;
    }
    boolean found =
        at > day + 3 && number(at) && length(at) == 4 && ":".equals(tokens.get(day + 2).text());
    return found ? date(value(at), month(month), value(day), at + 1) : null;
  }

  private int skip(int i) {
    int limit = i + 3;
    while (i < tokens.size()
        && i < limit
        && DateWords.JOINTS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
      i++;
    }
    return i;
  }

  private boolean mark(int i) {
    return i < tokens.size()
        && (DateWords.MARKS.contains(tokens.get(i).text()) && tokens.get(i).kind() != Kind.NUMBER);
  }

  private boolean number(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Kind.NUMBER;
  }

  private int length(int i) {
    return i < tokens.size() ? tokens.get(i).text().length() : 0;
  }

  private int value(int i) {
    return tokens.get(i).value();
  }

  private int month(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Kind.WORD
        ? MonthNames.of(tokens.get(i).text())
        : 0;
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
