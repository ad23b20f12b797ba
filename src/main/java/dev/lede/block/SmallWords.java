package dev.lede.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The short words that hold sentences together (of, the, und, à), learned from the page itself:
 * short, lower-case, and mostly in the middle of lines.
 */
final class SmallWords {
  /** A small word is no longer, in chars. */
  private static final int LONGEST = 4;

  /** No word is sought further back, in chars. */
  private static final int LONGEST_WORD = 40;

  /** It stands so often within the lines of the page. */
  private static final int FEWEST = 3;

  private final Map<String, Integer> inside = new HashMap<>();

  SmallWords(List<Line> lines) {
    for (Line line : lines) {
      count(line.text());
    }
  }

  /** Whether the text ends in such a word, so that a sentence cannot end there. */
  boolean end(CharSequence text) {
    int start = wordStart(text);
    int length = text.length() - start;
    return start > 0
        && length > 0
        && length <= LONGEST
        && inside.getOrDefault(text.subSequence(start, text.length()).toString(), 0) >= FEWEST;
  }

  /** Whether the text is several words, the last of them lower-case. */
  static boolean endsLow(CharSequence text) {
    int start = wordStart(text);
    return start > 1 && start < text.length() && Character.isLowerCase(text.charAt(start));
  }

  private void count(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
      } else {
        boolean small = c == ' ' && start >= 0 && i - start <= LONGEST;
        if (small && Character.isLowerCase(text.charAt(start))) {
          inside.merge(text.substring(start, i), 1, Integer::sum);
        }
        start = -1;
      }
    }
  }

  /**
   * Where the word that ends the text starts; the text's length if it does not end in a word of
   * sensible length.
   */
  private static int wordStart(CharSequence text) {
    int start = text.length();
    int limit = Math.max(0, start - LONGEST_WORD);
    while (start > limit && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == limit && start > 0 ? text.length() : start;
  }
}
