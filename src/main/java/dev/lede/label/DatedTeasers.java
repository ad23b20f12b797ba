package dev.lede.label;

import dev.lede.phrase.Sentences;

/**
 * Takes other stories off the story of a flattened text by their rhythm: where a list prints a date
 * over each, a headline or a paragraph alone between two of them is a teaser's.
 */
final class DatedTeasers {
  /** Between two dates stand no more lines of one teaser than these. */
  private static final int MOST = 2;

  private DatedTeasers() {}

  /** Settles the parts of these teasers. */
  static void settle(View view, Labels labels) {
    int date = -1;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.TEASER_DATE) {
        for (int at = date + 1; date >= 0 && i - date - 1 <= MOST && at < i; at++) {
          part(view, labels, at);
        }
        date = i;
      }
    }
  }

  private static void part(View view, Labels labels, int i) {
    if (labels.isBody(i)) {
      boolean text = Sentences.endsIn(view.text(i));
      Label part = text ? Label.TEASER_DESCRIPTION : Label.TEASER;
      labels.set(i, part, "between the dates of two teasers");
    }
  }
}
