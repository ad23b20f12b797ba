package dev.lede.output;

/** The number that an item of a list begins with in its own text, such as "2." or "2)". */
final class ListNumber {
  /** CommonMark knows no longer ones. */
  private static final int MOST_DIGITS = 9;

  private ListNumber() {}

  /** Where the number's mark ends; 0 if there is no number. */
  static int end(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean marked =
        digits > 0
            && digits <= MOST_DIGITS
            && digits + 1 < text.length()
            && ".)".indexOf(text.charAt(digits)) >= 0
            && text.charAt(digits + 1) == ' ';
    return marked ? digits + 1 : 0;
  }
}
