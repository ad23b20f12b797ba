package dev.lede.article;

/** Where a sentence ends inside a text, as far as captions need it. */
final class SentenceEnd {
  private static final String ALWAYS = "。！？!?।؟۔…";
  private static final int LONGEST_ABBREVIATION = 3;

  private SentenceEnd() {}

  /** Whether the char at an index is a mark that ends a sentence with more text behind it. */
  static boolean isAt(String text, int i) {
    char c = text.charAt(i);
    if (ALWAYS.indexOf(c) >= 0) {
      return true;
    }
    if (c != '.' || i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean glued =
        i > 1 && Character.isUpperCase(next) && Character.isLowerCase(text.charAt(i - 1));
    return next == ' ' || glued || "\"”’»)）]".indexOf(next) >= 0;
  }

  /** Whether the full stop at an index stands behind an initial or a short word with a capital. */
  static boolean isAbbreviation(String text, int i) {
    int start = i;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = i - start;
    return text.charAt(i) == '.'
        && length > 0
        && length <= LONGEST_ABBREVIATION
        && (length == 1 || Character.isUpperCase(text.charAt(start)));
  }

  /** Whether the text ends a sentence, closing quotes and brackets left aside. */
  static boolean closes(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"”’»)）]」』 ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && (text.charAt(i) == '.' || ALWAYS.indexOf(text.charAt(i)) >= 0);
  }
}
