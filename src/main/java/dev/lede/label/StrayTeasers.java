package dev.lede.label;

import dev.lede.block.Kind;

/**
 * Puts into the story what was taken for a teaser's by itself: a text under a block of the story
 * and over no teaser, unless it is an item of a list, and what follows an item of a list in the
 * story.
 */
final class StrayTeasers {
  private StrayTeasers() {}

  /** Settles these blocks. */
  static void settle(View view, Labels labels) {
    for (int i = labels.size() - 1; i > 0; i--) { // from below: an item pulls in no other list
      if (labels.of(i) == Label.TEASER && labels.of(i - 1) == Label.LIST_ITEM) {
        labels.set(i, Label.LIST_ITEM, "behind an item of a list in the story");
      }
      boolean text =
          labels.of(i) == Label.TEASER_DESCRIPTION
              && view.kind(i) != Kind.LIST_ITEM
              && view.isSentence(i);
      if (text && labels.isBody(i - 1) && !labels.of(i + 1).isOfTeasers()) {
        labels.set(i, Decision.bodyLabel(view.kind(i)), "under a block of the story");
      }
    }
  }
}
