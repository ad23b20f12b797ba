package dev.lede.block;

import dev.lede.phrase.Space;

/** The mark of a list item at the start of a line. */
final class Bullet {
  private static final String SIGNS = "*+-•‣▪●◦○■□▸►";

  /** A longer number is a year or an amount. */
  private static final int MOST_DIGITS = 3;

  private Bullet() {}

  /**
   * Whether the text starts with a mark that is nothing but a list mark: a sign, no number and no
   * letter.
   */
  static boolean isSign(String text) {
    return SIGNS.indexOf(text.charAt(0)) >= 0 && width(text) > 0;
  }

  /**
   * How many chars the mark and the white space behind it take; 0 if the text does not start with a
   * mark.
   */
  static int width(String text) {
    int end = mark(text);
    if (end == 0 || end >= text.length() || !Space.is(text.charAt(end))) {
      return 0;
    }
    while (end < text.length() && Space.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The number before a full stop or bracket at the start of the text; 0 if there is none. */
  static int number(String text) {
    int number = 0;
    int digits = digits(text);
    for (int i = 0; i < digits; i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return width(text) > 0 ? number : 0;
  }

  private static int mark(String text) {
    if (SIGNS.indexOf(text.charAt(0)) >= 0) {
      return 1;
    }
    int digits = digits(text);
    boolean numbered =
        digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    return numbered ? digits + 1 : 0;
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < MOST_DIGITS
        && digits < text.length()
        && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits;
  }
}
