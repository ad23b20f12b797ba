package dev.lede.label;

import dev.lede.phrase.Sentences;
import java.util.List;

/**
 * Takes off a flattened text's story what stands among teasers and of which the forests were not
 * sure enough for such company.
 */
final class AmongTeasers {
  /** Between teasers the forests must be so sure of a block of the story. */
  private static final double BETWEEN = 0.7;

  /** And before teasers so sure that a block is its last. */
  private static final double LAST = 0.6;

  /** Such blocks have no more than this part of the story's words: else they are the story. */
  private static final float PART = 0.5f;

  private AmongTeasers() {}

  /** Settles these blocks; which of them they are the labels before tell. */
  static void settle(View view, Labels labels) {
    int last = labels.lastBody();
    List<Integer> found = labels.story().stream().filter(i -> isOne(labels, i, last)).toList();
    double words = found.stream().mapToDouble(i -> view.words(i).weight()).sum();
    if (words > PART * labels.storyWords(0, labels.size())) {
      return;
    }
    for (int i : found) {
      boolean text = Sentences.endsIn(view.text(i));
      labels.set(i, text ? Label.TEASER_DESCRIPTION : Label.TEASER, "among teasers");
    }
  }

  private static boolean isOne(Labels labels, int i, int last) {
    boolean between = labels.of(i - 1).isOfTeasers() && labels.score(i) < BETWEEN;
    boolean ends = i == last && labels.score(i) < LAST;
    return labels.of(i + 1).isOfTeasers() && (between || ends);
  }
}
