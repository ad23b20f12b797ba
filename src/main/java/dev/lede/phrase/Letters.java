package dev.lede.phrase;

/** Letters, and the marks that are set on them. */
public final class Letters {
  private Letters() {}

  /** How many letters a text has. */
  public static int in(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether a code point is set on a letter and no letter itself: the vowel signs of Hindi. */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
