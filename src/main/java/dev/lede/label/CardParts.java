package dev.lede.label;

import java.util.HashSet;
import java.util.Set;

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

  /** A date has no more words than this. */
  private static final int DATE_WORDS = 6;

  /** From this chance on words alone say that a block is a date. */
  private static final float SURE = 0.9f;

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
    parts.datesSetAlike();
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
    // text straight in the card's element counts as beside the card
    if (labels.of(last + 1) == Label.CHROME && isDate(last + 1)) {
      labels.set(last + 1, Label.TEASER_DATE, "a date behind the card of a teaser");
    }
  }

  private void part(int i, int headline) {
    float words = view.words(i).weight();
    boolean digits = sheet.get(i, Feature.DIGITS) > 0;
    if (isDate(i)) {
      labels.set(i, Label.TEASER_DATE, "a date in the card of a teaser");
    } else if (i > headline && words >= DESCRIPTION_WORDS && isProse(i)) {
      labels.set(i, Label.TEASER_DESCRIPTION, "a text in the card of a teaser");
    } else if (!digits && words <= SECTION_WORDS && (i == headline - 1 || isSection(i))) {
      labels.set(i, Label.TEASER_SECTION, "a section in the card of a teaser");
    }
  }

  /** Whether a block is a date by its element's name or by its words. */
  private boolean isDate(int i) {
    boolean digits = i < labels.size() && sheet.get(i, Feature.DIGITS) > 0;
    if (!digits || view.words(i).weight() > DATE_WORDS) {
      return false;
    }
    float date = sheet.get(i, Feature.LEXICON_DATE) + sheet.get(i, Feature.LEXICON_TEASER_DATE);
    return sheet.get(i, Feature.WORDS_DATE) >= OWN || date > SURE;
  }

  /**
   * What is set like the dates of other teasers is one too: it may say no more than "yesterday".
   */
  private void datesSetAlike() {
    Set<String> settings = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.TEASER_DATE && isStyled(i)) {
        settings.add(Groups.look(view.element(i)));
      }
    }
    for (int i = 0; i < labels.size() && !settings.isEmpty(); i++) {
      boolean open = labels.of(i) == Label.CHROME && view.links(i) == 0;
      if (open
          && view.words(i).weight() <= DATE_WORDS
          && isStyled(i)
          && settings.contains(Groups.look(view.element(i)))) {
        labels.set(i, Label.TEASER_DATE, "set like the dates of other teasers");
      }
    }
  }

  /** Whether a block's element has a class: those without one are all set alike. */
  private boolean isStyled(int i) {
    return view.isHtml() && !view.element(i).className().isBlank();
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
