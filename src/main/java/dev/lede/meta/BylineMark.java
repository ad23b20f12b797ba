package dev.lede.meta;

import java.util.List;
import java.util.Locale;

/** The words that stand before a name in a byline, in many languages: "By", "Written by". */
final class BylineMark {
  private static final List<String> BEFORE = BylineWords.of("before");
  private static final List<String> GLUED = BylineWords.of("glued");

  private BylineMark() {}

  /** Whether a text begins with such words. */
  static boolean opens(String text) {
    return !without(text).equals(text);
  }

  /** The text without such words at its start. */
  static String without(String text) {
    int bullet = text.startsWith("* ") || text.startsWith("• ") ? 2 : 0;
    int start = bullet;
    for (int next = behindOne(text, start); next > start; next = behindOne(text, start)) {
      start = next;
    }
    return text.substring(start == bullet ? 0 : start);
  }

  /** The index behind one word before a name, and the gap behind it; the start if none is there. */
  private static int behindOne(String text, int start) {
    int reach = Math.min(text.length(), start + NameText.LONGEST);
    String head = text.substring(start, reach).toLowerCase(Locale.ROOT);
    for (String word : BEFORE) {
      int end = start + word.length();
      if (head.startsWith(word)
          && text.length() > end
          && (endsAt(text, end) || isGlued(text, end, word))) {
        while (end < text.length() && isGap(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return start;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || ":：/／|｜".indexOf(c) >= 0;
  }

  /** Whether a word of a script with blanks may end here; others and marks end anywhere. */
  private static boolean endsAt(String text, int end) {
    char last = text.charAt(end - 1);
    return !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(last)
        || Bylines.isHan(last);
  }

  /** Whether the name is joined to its word, as flattening does: "ByAda Marsh"; not "DiMarsh". */
  private static boolean isGlued(String text, int end, String word) {
    return GLUED.contains(word)
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isUpperCase(text.charAt(end));
  }
}
