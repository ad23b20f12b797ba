package dev.lede.meta;

import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * A number, a word or a single other character of a text that may hold a date.
 *
 * @param text the token, digits of any script as ASCII
 * @param kind what it is
 * @param start the index of its first char
 * @param end the index behind its last char
 */
record DateToken(String text, Kind kind, int start, int end) {
  enum Kind {
    NUMBER,
    WORD,
    OTHER
  }

  /** The number's value; -1 for other tokens and numbers too long for a date. */
  int value() {
    return kind == Kind.NUMBER && text.length() <= 8 ? Integer.parseInt(text) : -1;
  }

  /** The tokens of a text; white space is left out. */
  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isDigit(c)) {
        next = numberEnd(text, at);
        tokens.add(new DateToken(digits(text, at, next), Kind.NUMBER, at, next));
      } else if (isWordPart(c)) {
        next = wordEnd(text, at);
        tokens.add(new DateToken(text.substring(at, next), Kind.WORD, at, next));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        tokens.add(new DateToken(text.substring(at, next), Kind.OTHER, at, next));
      }
      at = next;
    }
    return tokens;
  }

  /** Letters of scripts that put blanks between words; Han and Kana are tokens of their own. */
  private static boolean isWordPart(int c) {
    return Character.isLetter(c) ? !EastAsian.isWithoutBlanks(c) : Letters.isMark(c);
  }

  private static int numberEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A word ends before a capital behind a small letter, as flattening joins: "MarshMay 5". */
  private static int wordEnd(String text, int at) {
    boolean small = false;
    while (at < text.length() && isWordPart(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (small && Character.isUpperCase(c)) {
        return at;
      }
      small = Character.isLowerCase(c);
      at += Character.charCount(c);
    }
    return at;
  }

  private static String digits(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      digits.append(Character.digit(text.codePointAt(i), 10));
    }
    return digits.toString();
  }
}
