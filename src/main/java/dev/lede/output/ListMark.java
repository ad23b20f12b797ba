package dev.lede.output;

import dev.lede.article.BodyItem;

/** What is printed before an item of a list. */
final class ListMark {
  /** CommonMark knows no longer numbers. */
  static final int MOST_DIGITS = 9;

  private static final int LARGEST = 999_999_999;

  private ListMark() {}

  /** A number or a dash with a blank; nothing for an item whose own text begins with a number. */
  static String of(BodyItem item) {
    return hasOwnNumber(item.text()) ? "" : ofNumber(item.number());
  }

  /** A number with a blank, or a dash with one for 0 and for a number that would make no item. */
  static String ofNumber(int number) {
    return number > 0 && number <= LARGEST ? number + ". " : "- ";
  }

  /** Whether a text begins with a number, such as "2." or "2)". */
  private static boolean hasOwnNumber(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits > 0
        && digits <= MOST_DIGITS
        && digits + 1 < text.length()
        && ".)".indexOf(text.charAt(digits)) >= 0
        && text.charAt(digits + 1) == ' ';
  }
}
