package dev.lede.article;

/** Counts letters. */
final class Letters {
  private Letters() {}

  /** How many letters a text has. */
  static int in(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
