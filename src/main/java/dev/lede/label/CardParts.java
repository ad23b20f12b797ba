package dev.lede.label;

/**
 * Names the parts of the cards of other stories on HTML pages: what stands in the element of one
 * headline, among others set like it, belongs to that headline.
 */
final class CardParts {
  /** A card has no more blocks than this. */
  private static final int MOST_BLOCKS = 9;

  /** A teaser's text has at least so many words. */
  private static final int DESCRIPTION_WORDS = 6;

  /** The name of a section has no more words than this. */
  private static final int SECTION_WORDS = 3;

  /** Class words count as the block's own on its element or on the two around it. */
  private static final float OWN = 1f / 3;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  private CardParts(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Names the parts of all cards. */
  static void settle(View view, Sheet sheet, Labels labels) {
    CardParts parts = new CardParts(view, sheet, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.TEASER) {
        parts.card(i);
      }
    }
  }

  private void card(int headline) {
    float blocks = sheet.get(headline, Feature.CARD_BLOCKS);
    if (Float.isNaN(blocks) || blocks > MOST_BLOCKS) {
      return;
    }
    int first = headline - (int) sheet.get(headline, Feature.CARD_PLACE);
    int last = first + (int) blocks - 1;
    for (int i = first; i <= last; i++) {
      if (i != headline && labels.of(i) == Label.TEASER) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      if (labels.of(i) == Label.CHROME) {
        part(i, headline);
      }
    }
  }

  private void part(int i, int headline) {
    float words = view.words(i).weight();
    boolean digits = sheet.get(i, Feature.DIGITS) > 0;
    if (i > headline && words >= DESCRIPTION_WORDS && isProse(i)) {
      labels.set(i, Label.TEASER_DESCRIPTION, "a text in the card of a teaser");
    } else if (!digits && words <= SECTION_WORDS && (i == headline - 1 || isSection(i))) {
      labels.set(i, Label.TEASER_SECTION, "a section in the card of a teaser");
    }
  }

  private boolean isProse(int i) {
    boolean cut = sheet.get(i, Feature.ENDS_CUT) == 1;
    return cut || view.isSentence(i) || view.words(i).weight() >= 2 * DESCRIPTION_WORDS;
  }

  private boolean isSection(int i) {
    return sheet.get(i, Feature.WORDS_SECTION) >= OWN
        || sheet.get(i, Feature.WORDS_KEYWORDS) >= OWN;
  }
}
