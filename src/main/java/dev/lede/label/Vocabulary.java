package dev.lede.label;

/**
 * A bag of words, small and quick: words that share a slot count as one, which blurs likeness a
 * little.
 */
final class Vocabulary {
  /** How many bits the number of a slot has. */
  private static final int BITS = 13;

  /** How many words were added to a slot: none, one, or more. */
  private final byte[] slots = new byte[1 << BITS];

  void add(Words words) {
    for (int at = 0; at < words.count(); at++) {
      int slot = slot(words.hash(at));
      slots[slot] += slots[slot] < 2 ? (byte) 1 : 0;
    }
  }

  /**
   * The share of the words that are known; a text that was added itself counts only what stands
   * there again.
   */
  float known(Words words, boolean added) {
    int own = added ? 1 : 0;
    int known = 0;
    for (int at = 0; at < words.count(); at++) {
      known += slots[slot(words.hash(at))] > own ? 1 : 0;
    }
    return (float) known / Math.max(1, words.count());
  }

  private static int slot(int hash) {
    return (hash * 0x9E3779B1) >>> (32 - BITS);
  }
}
