package dev.lede.label;

/**
 * Finds the words of teasers' pictures in a flattened text that say the headline beside them and
 * more, as "Lamps for the old quay, picture 1", and look like one more headline.
 */
final class TeaserPictures {
  private final View view;
  private final Labels labels;
  private final TeaserParts parts;

  private TeaserPictures(View view, Labels labels, TeaserParts parts) {
    this.view = view;
    this.labels = labels;
    this.parts = parts;
  }

  /** Settles these words: of headlines side by side that begin alike the shorter is one. */
  static void settle(View view, Labels labels, TeaserParts parts) {
    TeaserPictures pictures = new TeaserPictures(view, labels, parts);
    int headline = -1;
    for (int i = 0; i < labels.size(); i++) {
      headline = labels.of(i) == Label.TEASER ? pictures.headline(headline, i) : -1;
    }
  }

  /** The last headline so far, if there was one right before a line that looks like one. */
  private int headline(int before, int i) {
    if (before >= 0 && isMore(i, before)) {
      labels.set(i, Label.TEASER_CAPTION, "the headline beside it and more");
      return before;
    }
    if (before >= 0 && isMore(before, i)) {
      labels.set(before, Label.TEASER_CAPTION, "the headline beside it and more");
    }
    return i;
  }

  private boolean isMore(int i, int headline) {
    String text = view.text(headline);
    boolean longer = view.text(i).length() > text.length() && view.text(i).startsWith(text);
    return longer && parts.hasHeadlineWords(headline);
  }
}
