package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.block.Kind;
import org.jsoup.nodes.Element;

/**
 * Features of the card that a block stands in: one of several elements that are set alike, with
 * more than one block inside. The cards of other stories have a headline that is a link; paragraphs
 * of one story are set alike, too, but stand alone.
 */
final class CardCues {
  /** How far up a card is looked for. */
  private static final int LEVELS = 7;

  /** So many elements, at least, are set alike where they are cards. */
  private static final int FEWEST_ALIKE = 3;

  private final View view;
  private final Sheet sheet;
  private final Masses masses;

  private CardCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    masses = view.masses();
  }

  static void fill(View view, Sheet sheet) {
    CardCues cues = new CardCues(view, sheet);
    float links = Float.NaN;
    for (int i = 0; i < view.size(); i++) {
      cues.card(i);
      sheet.set(i, HEADING_LINKS, links);
      links = view.kind(i) == Kind.HEADING ? view.links(i) : links;
    }
  }

  private void card(int i) {
    Element up = view.groups().parent(i);
    for (int level = 0; level < LEVELS && up.parent() != null; level++, up = up.parent()) {
      int alike = masses.mass(up).blocks() < 2 ? 0 : masses.alike(up);
      if (alike >= FEWEST_ALIKE) {
        card(i, masses.mass(up), alike);
        return;
      }
    }
  }

  private void card(int i, Masses.Mass card, int alike) {
    float headline = 0;
    boolean heading = false;
    for (int at = card.first(); at <= card.last(); at++) {
      if (view.isLink(at)) {
        headline = Math.max(headline, view.words(at).weight());
        heading |= view.kind(at) == Kind.HEADING;
      }
    }
    sheet.set(i, CARD_ALIKE, alike);
    sheet.set(i, CARD_BLOCKS, card.blocks());
    sheet.set(i, CARD_SHARE, card.running() / Math.max(1, masses.total()));
    sheet.set(i, CARD_PLACE, i - card.first());
    sheet.set(i, CARD_HEADLINE, headline);
    sheet.set(i, CARD_HEADING, heading);
  }
}
