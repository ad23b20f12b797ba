package dev.lede.label;

/**
 * Takes off a flattened text's story what stands far behind its end and reads like it: a few words
 * among other stories or comments; further behind, as under a long list, also a text that is not
 * much shorter, such as the rules for comments.
 */
final class Islands {
  /** So many lines that are no story part an island from what is. */
  private static final int GAP = 10;

  /** What is before an island has so many times its words. */
  private static final float SMALL = 12;

  /** So many such lines are far. */
  private static final int FAR = 40;

  /** What is before an island that is far behind has so many times its words. */
  private static final float SHORTER = 1.5f;

  private final Labels labels;

  private Islands(Labels labels) {
    this.labels = labels;
  }

  /** Settles these lines, from the page's end up to the first island that is too large for one. */
  static void settle(Labels labels) {
    Islands islands = new Islands(labels);
    float words = labels.storyWords(0, labels.size());
    int first = labels.size();
    for (int last = islands.before(first); last >= 0; last = islands.before(first)) {
      first = islands.first(last);
      float own = labels.storyWords(first, last + 1);
      words -= own;
      boolean far = first - islands.before(first) > FAR;
      if (words < (far ? SHORTER : SMALL) * own) {
        return;
      }
      labels.takeOff(first, last + 1, "far behind the story");
    }
  }

  /** The last block of the story before another one; -1 if there is none. */
  private int before(int i) {
    int before = i - 1;
    while (before >= 0 && !labels.isBody(before)) {
      before--;
    }
    return before;
  }

  /** The first block of the island that ends here. */
  private int first(int last) {
    int first = last;
    for (int i = last; i >= 0 && first - i <= GAP; i--) {
      first = labels.isBody(i) ? i : first;
    }
    return first;
  }
}
