package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
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

  private final DateTokens tokens;
  private int end;

  TimeScanner(DateTokens tokens) {
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
      if (number(i) && DateWords.COLONS.contains(text(i + 1)) && !goesOn(i)) {
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
    return !tokens.isWord(i - 1) && tokens.isJoined(i) && !tokens.is(i - 1, "(");
  }

  /** Whether words between a date and a time say that it was changed then. */
  private boolean isOfChange(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(text(i)).append(' ');
    }
    boolean remark =
        to > from + 2 && tokens.is(from, "(") && tokens.isWord(to - 1) && tokens.isWord(to - 2);
    boolean hasWords = words.length() > 2 * (to - from);
    return remark || hasWords && Phrases.in(words.toString()).has(Cue.UPDATED);
  }

  /** Whether a token is the first word behind a full stop: what follows is not said of the date. */
  private boolean beginsSentence(int i) {
    return tokens.is(i - 1, ".") && tokens.isCapitalized(i);
  }

  private String clock(int i, int from) {
    boolean two = number(i + 2);
    boolean colon = two && DateWords.COLONS.contains(text(i + 1)) && !isResult(i, from);
    boolean dot = two && !colon && tokens.is(i + 1, ".") && isClockWithDot(i, from);
    if (!(colon || dot) || tokens.length(i) > 2 || tokens.length(i + 2) != 2) {
      return "";
    }
    int minute = tokens.value(i + 2);
    int next = i + 3;
    String seconds = "";
    if (tokens.is(next, ":")
        && number(next + 1)
        && tokens.length(next + 1) == 2
        && tokens.value(next + 1) < 60) {
      seconds = ":" + text(next + 1);
      next = fraction(next + 2);
    }
    int hour = hour(tokens.value(i), from, i, next);
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
    int word = i - 1 > from && tokens.is(i - 1, ".") ? i - 2 : i - 1; // "kl. 18.30"
    return word >= from && DateWords.announcesTime(text(word)) || DateWords.endsTime(half(i + 3));
  }

  /** Whether a name stands before the numbers, as in a table of results: "Elmstow 2:10". */
  private boolean isResult(int i, int from) {
    boolean name = i > from && tokens.isCapitalized(i - 1) && text(i - 1).length() > 1;
    return name
        && tokens.length(i) == 1
        && tokens.is(i + 1, ":")
        && !DateWords.endsTime(half(i + 3));
  }

  /** Skips a fraction of a second. */
  private int fraction(int i) {
    boolean fraction = (tokens.is(i, ".") || tokens.is(i, ",")) && number(i + 1);
    return fraction && tokens.isJoined(i) ? i + 2 : i;
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
    String text = text(i);
    String behind = text(tokens.is(i + 1, ".") ? i + 2 : i + 1);
    boolean letter = text.equals("a") || text.equals("p");
    return letter && behind.equals("m") ? text + "m" : text;
  }

  private static boolean endsWithAny(StringBuilder text, Set<String> words) {
    return words.stream().anyMatch(word -> word.length() > 1 && text.toString().endsWith(word));
  }

  private String zone(int i) {
    if (DateWords.UTC.contains(text(i))) {
      end = i + 1;
      boolean shifted = tokens.is(i + 1, "+") || tokens.is(i + 1, "-");
      return shifted && tokens.isJoined(i + 1) ? offset(i + 1) : "Z";
    }
    return tokens.is(i, "+") || tokens.is(i, "-") || tokens.is(i, "−") ? offset(i) : "";
  }

  private String offset(int sign) {
    if (!number(sign + 1)) {
      return "";
    }
    int digits = tokens.length(sign + 1);
    boolean four = digits == 4;
    // "12:30 - 14:00" is a span of time and "12:30 + 5 pictures" no zone.
    if (!tokens.isJoined(sign + 1) || !four && (digits > 2 || !tokens.isJoined(sign))) {
      return "";
    }
    boolean minutes = !four && tokens.is(sign + 2, ":") && number(sign + 3);
    int value = tokens.value(sign + 1);
    int hour = four ? value / 100 : value;
    int minute = four ? value % 100 : minutes ? tokens.value(sign + 3) : 0;
    if (hour > LARGEST_OFFSET || minute > 59 || minute < 0) {
      return "";
    }
    end = minutes ? sign + 4 : sign + 2;
    return (tokens.is(sign, "+") ? "+" : "-") + two(hour) + ":" + two(minute);
  }

  private boolean number(int i) {
    return tokens.isNumber(i);
  }

  private String text(int i) {
    return tokens.text(i).toLowerCase(Locale.ROOT);
  }
}
