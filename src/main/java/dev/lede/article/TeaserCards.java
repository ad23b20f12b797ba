package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The elements of an HTML page that hold one teaser each: around a headline, the highest element
 * that holds no other story's headline and nothing of this story.
 */
final class TeaserCards {
  /** Stands for the owners of an element with several headlines, or with the story. */
  private static final String SEVERAL = "";

  private final IdentityHashMap<Element, String> owners = new IdentityHashMap<>();

  private TeaserCards() {}

  /**
   * Reads the cards around the headlines; the story's own blocks are in no card.
   *
   * @param linked whether only headlines with a link count
   */
  static TeaserCards of(List<Labelled> blocks, List<ItemRun> runs, boolean linked) {
    TeaserCards cards = new TeaserCards();
    for (ItemRun run : runs) {
      cards.ownHeadlines(run.parts(), linked);
    }
    for (Labelled block : blocks) {
      boolean own = block.label().isBody() || block.label() == Label.HEADLINE;
      if (own && block.block().element().isPresent()) {
        cards.own(block.block().element().get(), SEVERAL);
      }
    }
    return cards;
  }

  private void ownHeadlines(List<Part> parts, boolean linked) {
    for (Part part : parts) {
      boolean headline = part.is(Label.TEASER) && (part.url().isPresent() || !linked);
      if (headline && part.element().isPresent()) {
        own(part.element().get(), key(part));
      }
    }
  }

  private void own(Element element, String key) {
    for (Element up = element; up != null; up = up.parent()) {
      String owner = owners.putIfAbsent(up, key);
      if (SEVERAL.equals(owner)) {
        return;
      }
      if (owner != null && !owner.equals(key)) {
        owners.put(up, together(owner, key));
      }
    }
  }

  /** A section's address is the beginning of the story's, and both may stand on one card. */
  private static String together(String one, String two) {
    String longer = one.length() > two.length() ? one : two;
    String shorter = longer.equals(one) ? two : one;
    boolean section = !shorter.isEmpty() && longer.startsWith(shorter);
    return section && (shorter.endsWith("/") || longer.charAt(shorter.length()) == '/')
        ? longer
        : SEVERAL;
  }

  /** The card that a part stands in; empty if it stands in none. */
  Optional<Element> around(Part part) {
    Element card = null;
    for (Element up = part.element().orElse(null); up != null; up = up.parent()) {
      String owner = owners.get(up);
      if (SEVERAL.equals(owner)) {
        break;
      }
      card = owner == null ? card : up;
    }
    return Optional.ofNullable(card);
  }

  // The picture's link and the headline's link of one card lead to one place.
  private static String key(Part headline) {
    return headline.url().isPresent()
        ? Fingerprint.ofUrl(headline.url().get())
        : " " + Fingerprint.of(headline.text());
  }
}
