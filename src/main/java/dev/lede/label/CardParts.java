package dev.lede.label;

import dev.lede.block.Markup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the parts of the cards of other stories on HTML pages: what stands in the element of one
 * headline, among others set like it, belongs to that headline.
 */
final class CardParts {
  /** A card has no more blocks than this. */
  private static final int MOST_BLOCKS = 9;

  private static final int DESCRIPTION_WORDS = 6;

  private static final int SECTION_WORDS = 3;

  private static final int DATE_WORDS = 6;

  /** Class words count as the block's own on its element or on the two around it. */
  private static final float OWN = 1f / 3;

  private final View view;
  private final Sheet sheet;
  private final List<Labelled> labelled;

  private CardParts(View view, Sheet sheet, List<Labelled> labelled) {
    this.view = view;
    this.sheet = sheet;
    this.labelled = labelled;
  }

  /** Names the parts of all cards; the list is changed. */
  static void settle(View view, Sheet sheet, List<Labelled> labelled) {
    CardParts parts = new CardParts(view, sheet, labelled);
    for (int i = 0; i < labelled.size(); i++) {
      if (labelled.get(i).label() == Label.TEASER) {
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
      if (i != headline && labelled.get(i).label() == Label.TEASER) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      if (labelled.get(i).label() == Label.CHROME) {
        part(i, headline);
      }
    }
  }

  private void part(int i, int headline) {
    float words = view.words(i).weight();
    boolean digits = sheet.get(i, Feature.DIGITS) > 0;
    if (digits && words <= DATE_WORDS && sheet.get(i, Feature.WORDS_DATE) >= OWN) {
      relabel(i, Label.TEASER_DATE, "a date in the card of a teaser");
    } else if (i > headline && words >= DESCRIPTION_WORDS && isProse(i)) {
      relabel(i, Label.TEASER_DESCRIPTION, "a text in the card of a teaser");
    } else if (!digits && words <= SECTION_WORDS && (i == headline - 1 || isSection(i))) {
      relabel(i, Label.TEASER_SECTION, "a section in the card of a teaser");
    }
  }

  /**
   * What is set like the dates of other teasers is one too: it may say no more than "yesterday".
   */
  private void datesSetAlike() {
    Set<String> settings = new HashSet<>();
    for (int i = 0; i < labelled.size(); i++) {
      if (labelled.get(i).label() == Label.TEASER_DATE) {
        setting(i).ifPresent(settings::add);
      }
    }
    for (int i = 0; i < labelled.size() && !settings.isEmpty(); i++) {
      boolean open = labelled.get(i).label() == Label.CHROME && view.links(i) == 0;
      if (open
          && view.words(i).weight() <= DATE_WORDS
          && setting(i).filter(settings::contains).isPresent()) {
        relabel(i, Label.TEASER_DATE, "set like the dates of other teasers");
      }
    }
  }

  /** An element's name and classes, if it has any. */
  private Optional<String> setting(int i) {
    return view.block(i)
        .markup()
        .map(Markup::element)
        .filter(element -> !element.className().isBlank())
        .map(element -> element.normalName() + '.' + element.className());
  }

  private boolean isProse(int i) {
    boolean cut = sheet.get(i, Feature.ENDS_CUT) == 1;
    return cut || view.isSentence(i) || view.words(i).weight() >= 2 * DESCRIPTION_WORDS;
  }

  private boolean isSection(int i) {
    return sheet.get(i, Feature.WORDS_SECTION) >= OWN
        || sheet.get(i, Feature.WORDS_KEYWORDS) >= OWN;
  }

  private void relabel(int i, Label label, String reason) {
    Known.relabel(view, labelled, i, label, reason);
  }
}
