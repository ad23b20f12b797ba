package dev.lede.label;

import dev.lede.label.Terms.Kind;

/**
 * The {@link Terms} of the blocks around a block: how they begin and end, and how long they are.
 */
final class NeighbourTerms {
  /** What each of the blocks before and behind counts, the nearest first. */
  private static final float[] VALUES = {0.5f, 0.3f, 0.2f};

  private final View view;
  private final Terms terms;

  NeighbourTerms(View view, Terms terms) {
    this.view = view;
    this.terms = terms;
  }

  void read(int block) {
    for (int away = 1; away <= VALUES.length; away++) {
      read(block - away, -away, VALUES[away - 1]);
      read(block + away, away, VALUES[away - 1]);
    }
  }

  private void read(int block, int place, float value) {
    if (block < 0 || block >= view.size()) {
      terms.add(Kind.NEAR_NONE, place, 0, value);
      return;
    }
    Words words = view.words(block);
    int all = words.count();
    if (all > 0) {
      terms.add(Kind.NEAR_FIRST, place, words.hash(0), value);
      terms.add(Kind.NEAR_LAST, place, words.hash(all - 1), value);
    }
    if (all > 0 && all < WordTerms.SHORT) {
      terms.add(Kind.NEAR_WHOLE, place, words.fingerprint(), value);
    }
    String text = view.text(block);
    terms.add(Kind.NEAR_START, place, WordTerms.shape(text, 0, 1), value);
    terms.add(Kind.NEAR_END, place, text.charAt(text.length() - 1), value);
    terms.add(Kind.NEAR_LENGTH, place, WordTerms.length(words), value);
  }
}
