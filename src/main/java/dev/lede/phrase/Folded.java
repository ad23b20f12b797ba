package dev.lede.phrase;

import java.lang.Character.UnicodeScript;

/**
 * A text, folded for matching.
 *
 * @param chars its folded chars, at the indexes of the text
 * @param first the index of its first char that is no blank, punctuation or symbol
 * @param last the index behind its last such char
 */
record Folded(char[] chars, int first, int last) {

  static Folded of(char[] chars) {
    int first = 0;
    while (first < chars.length && !isInk(chars[first])) {
      first++;
    }
    int last = chars.length;
    while (last > first && !isInk(chars[last - 1])) {
      last--;
    }
    return new Folded(chars, first, last);
  }

  /**
   * Whether a char is a letter, a digit, or a mark on one: what is left of a text without its
   * punctuation.
   */
  static boolean isInk(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c) || Letters.isMark(c) || Character.isSurrogate(c);
  }

  /** Whether no word of a script with blanks between its words runs over an index. */
  boolean breaksAt(int index) {
    return index <= 0
        || index >= chars.length
        || !isWord(chars[index - 1])
        || !isWord(chars[index]);
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? isInk(c)
        : (Character.isLetterOrDigit(c) || Letters.isMark(c)) && hasBlanks(c);
  }

  private static boolean hasBlanks(char c) {
    if (c < '\u0E00') {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
      default -> c != '\u30FC' && c != '\u3005';
    };
  }
}
