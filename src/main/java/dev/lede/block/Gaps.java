package dev.lede.block;

import dev.lede.phrase.Space;

/**
 * Marks that are taken out of a text while it grows: they are blotted out first, so that no place
 * in it moves.
 */
final class Gaps {
  private static final char GAP = '\0';

  private Gaps() {}

  /** Blots out the chars from one place to another. */
  static void open(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, GAP);
    }
  }

  /** The text without what was blotted out, white space folded. */
  static String close(CharSequence text) {
    StringBuilder closed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != GAP) {
        closed.append(text.charAt(i));
      }
    }
    return Space.fold(closed);
  }
}
