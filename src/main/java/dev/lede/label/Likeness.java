package dev.lede.label;

import java.util.List;

/** Texts that others are compared with, by pairs of neighbouring words. */
final class Likeness {
  private final int[][] pairs;
  private final Counts all;

  Likeness(List<String> texts) {
    pairs = new int[texts.size()][];
    int count = 0;
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Words.of(texts.get(i)).pairs();
      count += pairs[i].length;
    }
    all = new Counts(count);
    for (int[] text : pairs) {
      for (int pair : text) {
        all.add(pair);
      }
    }
  }

  boolean isEmpty() {
    return pairs.length == 0;
  }

  /** The largest share of a text's pairs that stand in one of the texts. */
  float shared(int[] own) {
    float most = 0;
    boolean known = isKnown(own);
    for (int i = 0; i < pairs.length && known; i++) {
      most = Math.max(most, Words.shared(own, pairs[i]));
    }
    return most;
  }

  /** The same, where the text has to have as much of the other. */
  float alike(int[] own) {
    float most = 0;
    boolean known = isKnown(own);
    for (int i = 0; i < pairs.length && known; i++) {
      most = Math.max(most, Words.alike(own, pairs[i]));
    }
    return most;
  }

  /** Whether any pair stands in any of the texts: for most blocks of a page none does. */
  private boolean isKnown(int[] own) {
    for (int pair : own) {
      if (all.of(pair) > 0) {
        return true;
      }
    }
    return false;
  }
}
