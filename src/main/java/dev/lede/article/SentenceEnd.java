package dev.lede.article;

import dev.lede.phrase.Sentences;

/** Where a sentence ends inside a text, as far as captions and teasers need it. */
final class SentenceEnd {
  /** A longer word before a full stop is no abbreviation, in chars. */
  private static final int LONGEST_ABBREVIATION = 3;

  /** No credit is longer than this many chars. */
  private static final int REACH = 250;

  private SentenceEnd() {}

  /** Whether the char at an index is a mark that ends a sentence with more text behind it. */
  static boolean isAt(String text, int i) {
    char c = text.charAt(i);
    if (c != '.') {
      return Sentences.isEndMark(c);
    }
    if (i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean glued =
        i > 1 && Character.isUpperCase(next) && !Character.isUpperCase(text.charAt(i - 1));
    return glued || isClosing(next);
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

  /**
   * Whether the text up to an index ends a sentence, closing quotes, brackets and blanks left
   * aside.
   */
  static boolean closes(String text, int end) {
    int i = end - 1;
    while (i > 0 && isClosing(text.charAt(i))) {
      i--;
    }
    return i >= 0 && Sentences.isEndMark(text.charAt(i));
  }

  private static boolean isClosing(char c) {
    return c == ' ' || Sentences.isCloser(c);
  }

  /** The index behind the last end of a sentence before an index; 0 if there is none in reach. */
  static int last(String text, int before) {
    for (int i = before - 2; i > Math.max(0, before - REACH); i--) {
      if (isAt(text, i) && !isAbbreviation(text, i)) {
        int end = i + 1;
        while (end < before && isClosing(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }
}
