package dev.lede.article;

import dev.lede.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Groups the parts of a list into its items. */
final class TeaserGrouper {
  private final TeaserCards cards;
  private final TeaserRhythm rhythm;
  private final List<List<Part>> items = new ArrayList<>();
  private List<Part> item = new ArrayList<>();
  private Optional<Element> card = Optional.empty();

  private TeaserGrouper(TeaserCards cards, TeaserRhythm rhythm) {
    this.cards = cards;
    this.rhythm = rhythm;
  }

  /**
   * The items in reading order, each with its parts; "read more" marks close items and are left
   * out.
   */
  static List<List<Part>> group(List<Part> parts, TeaserCards cards) {
    boolean separated = isSeparated(parts);
    TeaserGrouper grouper = new TeaserGrouper(cards, TeaserRhythm.of(parts));
    for (Part part : parts) {
      if (part.is(Label.TEASER_MORE)) {
        if (separated) {
          grouper.close();
        }
      } else {
        grouper.add(part);
      }
    }
    grouper.close();
    return grouper.items;
  }

  /** Whether the "read more" marks stand between items, not just under a whole list. */
  private static boolean isSeparated(List<Part> parts) {
    int marks = 0;
    int marksBehindOne = 0;
    int headlines = 0;
    for (Part part : parts) {
      if (part.is(Label.TEASER)) {
        headlines++;
      } else if (part.is(Label.TEASER_MORE)) {
        marks++;
        marksBehindOne += headlines <= 1 ? 1 : 0;
        headlines = 0;
      }
    }
    return marksBehindOne * 2 > marks;
  }

  private void add(Part part) {
    Optional<Element> around = cards.around(part);
    if (opens(part, around)) {
      close();
    }
    card = around.isPresent() ? around : card;
    item.add(part);
  }

  private boolean opens(Part part, Optional<Element> around) {
    if (item.isEmpty() || item.get(item.size() - 1).index() == part.index()) {
      return false; // the pieces of one block stay together
    }
    if (around.isPresent() && card.isPresent()) {
      return around.get() != card.get();
    }
    if (part.is(Label.TEASER) || rhythm.leads(part.role())) {
      return has(Label.TEASER);
    }
    return part.isPiece() && has(Label.TEASER) || has(part.role()) && !goesOn(part);
  }

  private boolean has(Label role) {
    return Part.first(item, role).isPresent();
  }

  // A description of two paragraphs.
  private boolean goesOn(Part part) {
    Part last = item.get(item.size() - 1);
    return part.is(Label.TEASER_DESCRIPTION)
        && last.is(part.role())
        && last.index() + 1 == part.index();
  }

  private void close() {
    if (!item.isEmpty()) {
      items.add(item);
    }
    item = new ArrayList<>();
    card = Optional.empty();
  }
}
