package dev.lede.meta;

import dev.lede.meta.DateToken.Kind;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the time of day that stands behind a date. */
final class TimeScanner {
  /** How many tokens may stand between a date and its time: "Friday, at", "(金)", "| um". */
  private static final int GAP = 8;

  /** A time may begin so many tokens before its date: "5:52 p.m. GMT, 8 December". */
  private static final int BEFORE = 9;

  /** No zone is further from UTC, in hours. */
  private static final int LARGEST_OFFSET = 14;

  private final List<DateToken> tokens;
  private int end;

  TimeScanner(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /** The index behind the last token of the time; 0 if there is none. */
  int end() {
    return end;
  }

  /**
   * The time that stands at or shortly behind a token, as "T12:30", with seconds and zone if
   * printed; else "".
   */
  String after(int from) {
    int last = beginsSentence(from + 1) ? from : Math.min(tokens.size(), from + GAP);
    for (int i = from; i < last; i++) {
      if (number(i)) {
        return isOfChange(from, i) ? "" : clock(i, from);
      }
    }
    return "";
  }

  /** The time right before a token, as in "07:00, 20 Feb 2024"; "" if there is none. */
  String before(int date) {
    for (int i = Math.max(0, date - BEFORE); i <= date - 3; i++) {
      if (number(i) && DateWords.COLONS.contains(text(i + 1)) && (i == 0 || !goesOn(i))) {
        String clock = clock(i, i);
        boolean joined = !clock.isEmpty();
        for (int k = Math.max(i + 3, end); k < date; k++) {
          joined &= DateWords.BETWEEN.contains(text(k));
        }
        return joined && end <= date ? clock : "";
      }
    }
    return "";
  }

  /** Whether a number is the tail of something longer. */
  private boolean goesOn(int i) {
    return tokens.get(i - 1).kind() != Kind.WORD
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && !"(".equals(text(i - 1));
  }

  /** Whether words between a date and a time say that it was changed then. */
  private boolean isOfChange(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(text(i)).append(' ');
    }
    boolean remark =
        "(".equals(to > from + 2 ? text(from) : "") && isWord(to - 1) && isWord(to - 2);
    boolean hasWords = words.length() > 2 * (to - from);
    return remark || hasWords && Phrases.in(words.toString()).has(Cue.UPDATED);
  }

  private boolean isWord(int i) {
    return tokens.get(i).kind() == Kind.WORD;
  }

  /** Whether a token is the first word behind a full stop: what follows is not said of the date. */
  private boolean beginsSentence(int i) {
    return i < tokens.size()
        && ".".equals(text(i - 1))
        && tokens.get(i).kind() == Kind.WORD
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  private String clock(int i, int from) {
    boolean two = i + 2 < tokens.size() && number(i + 2);
    boolean colon = two && DateWords.COLONS.contains(text(i + 1)) && !isResult(i, from);
    boolean dot = two && !colon && ".".equals(text(i + 1)) && isClockWithDot(i, from);
    if (!(colon || dot) || text(i).length() > 2 || text(i + 2).length() != 2) {
      return "";
    }
    int minute = tokens.get(i + 2).value();
    int next = i + 3;
    String seconds = "";
    if (next + 1 < tokens.size()
        && ":".equals(text(next))
        && number(next + 1)
        && text(next + 1).length() == 2
        && tokens.get(next + 1).value() < 60) {
      seconds = ":" + text(next + 1);
      next = fraction(next + 2);
    }
    int hour = hour(tokens.get(i).value(), from, i, next);
    if (hour > 23 || minute > 59) {
      return "";
    }
    end = next;
    return "T" + two(hour) + ":" + two(minute) + seconds + zone(next);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** Whether a word beside two numbers with a dot between says that they are a time. */
  private boolean isClockWithDot(int i, int from) {
    int word = i - 1 > from && ".".equals(text(i - 1)) ? i - 2 : i - 1; // "kl. 18.30"
    return word >= from && DateWords.announcesTime(text(word)) || DateWords.endsTime(half(i + 3));
  }

  /** Whether a name stands before the numbers, as in a table of results: "Elmstow 2:10". */
  private boolean isResult(int i, int from) {
    boolean name =
        i > from
            && tokens.get(i - 1).kind() == Kind.WORD
            && text(i - 1).length() > 1
            && Character.isUpperCase(tokens.get(i - 1).text().codePointAt(0));
    return name
        && text(i).length() == 1
        && ":".equals(text(i + 1))
        && !DateWords.endsTime(half(i + 3));
  }

  /** Skips a fraction of a second. */
  private int fraction(int i) {
    boolean fraction =
        i + 1 < tokens.size() && (".".equals(text(i)) || ",".equals(text(i))) && number(i + 1);
    return fraction && tokens.get(i).start() == tokens.get(i - 1).end() ? i + 2 : i;
  }

  private int hour(int hour, int from, int at, int next) {
    StringBuilder before = new StringBuilder();
    for (int i = from; i < at; i++) {
      before.append(text(i));
    }
    String half = half(next);
    boolean afternoon =
        DateWords.AFTERNOON.contains(half) || endsWithAny(before, DateWords.AFTERNOON);
    boolean forenoon = DateWords.FORENOON.contains(half) || endsWithAny(before, DateWords.FORENOON);
    return afternoon && hour < 12 ? hour + 12 : forenoon && hour == 12 ? 0 : hour;
  }

  /** What says which half of the day it is, behind the time: "pm", "p.m.", 下午. */
  private String half(int i) {
    if (i >= tokens.size()) {
      return "";
    }
    int m = i + 1 < tokens.size() && ".".equals(text(i + 1)) ? i + 2 : i + 1;
    boolean letter = "a".equals(text(i)) || "p".equals(text(i));
    return letter && m < tokens.size() && "m".equals(text(m)) ? text(i) + "m" : text(i);
  }

  private static boolean endsWithAny(StringBuilder text, Set<String> words) {
    return words.stream().anyMatch(word -> word.length() > 1 && text.toString().endsWith(word));
  }

  private String zone(int i) {
    if (i >= tokens.size()) {
      return "";
    }
    String name = text(i);
    if (DateWords.UTC.contains(name)) {
      end = i + 1;
      boolean shifted =
          i + 1 < tokens.size() && ("+".equals(text(i + 1)) || "-".equals(text(i + 1)));
      return shifted && tokens.get(i + 1).start() == tokens.get(i).end() ? offset(i + 1) : "Z";
    }
    return "+".equals(name) || "-".equals(name) || "−".equals(name) ? offset(i) : "";
  }

  private String offset(int sign) {
    if (!number(sign + 1)) {
      return "";
    }
    String digits = text(sign + 1);
    boolean four = digits.length() == 4;
    // "12:30 - 14:00" is a span of time and "12:30 + 5 pictures" no zone.
    boolean before = tokens.get(sign).start() == tokens.get(sign - 1).end();
    boolean behind = tokens.get(sign).end() == tokens.get(sign + 1).start();
    if (!behind || !four && (digits.length() > 2 || !before)) {
      return "";
    }
    boolean minutes =
        !four && sign + 3 < tokens.size() && ":".equals(text(sign + 2)) && number(sign + 3);
    int hour = four ? tokens.get(sign + 1).value() / 100 : tokens.get(sign + 1).value();
    int minute =
        four ? tokens.get(sign + 1).value() % 100 : minutes ? tokens.get(sign + 3).value() : 0;
    if (hour > LARGEST_OFFSET || minute > 59 || minute < 0) {
      return "";
    }
    end = minutes ? sign + 4 : sign + 2;
    return ("+".equals(text(sign)) ? "+" : "-") + two(hour) + ":" + two(minute);
  }

  private boolean number(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Kind.NUMBER;
  }

  private String text(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
