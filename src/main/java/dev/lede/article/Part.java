package dev.lede.article;

import dev.lede.block.Link;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A block that belongs to a teaser or to a related link, or a piece of one.
 *
 * @param block the block
 * @param role which part of the item it is: the block's label, or what its surroundings show it to
 *     be instead
 * @param text the block's text, or of a piece the link that it is
 * @param url where its link leads
 */
record Part(Labelled block, Label role, String text, Optional<String> url) {
  /** The name of a section is no longer, in chars. */
  static final int LONGEST_SECTION = 25;

  static Part of(Labelled block, Label role) {
    return new Part(block, role, block.text(), Links.addressOf(block.block()));
  }

  /**
   * The block as one part, or as several where it is a section's link and a headline's, or where
   * only elements part what it says.
   */
  static List<Part> split(Labelled block) {
    List<Link> links = block.block().links();
    if (block.label() != Label.TEASER && !isTwoLinks(block)) {
      return List.of(of(block, block.label()));
    }
    if (links.size() != 2 || !isSectionAndHeadline(block)) {
      List<Part> pieces = TeaserPieces.of(block);
      return pieces.isEmpty() ? List.of(of(block, block.label())) : pieces;
    }
    Link section = links.get(0);
    Link headline = links.get(1);
    return List.of(
        new Part(block, Label.TEASER_SECTION, section.text(), Optional.of(section.url())),
        new Part(block, Label.TEASER, headline.text(), Optional.of(headline.url())));
  }

  /** Whether a description is a link behind another, which is the headline's. */
  private static boolean isTwoLinks(Labelled block) {
    List<Link> links = block.block().links();
    return block.label() == Label.TEASER_DESCRIPTION
        && links.size() == 2
        && links.get(0).text().length() + links.get(1).text().length() == block.text().length();
  }

  private static boolean isSectionAndHeadline(Labelled block) {
    String section = block.block().links().get(0).text();
    String headline = block.block().links().get(1).text();
    return section.length() <= LONGEST_SECTION
        && headline.length() > 2 * section.length()
        && Fingerprint.of(section + headline).equals(Fingerprint.of(block.text()));
  }

  /** The first of some parts that has a role. */
  static Optional<Part> first(List<Part> parts, Label role) {
    for (Part part : parts) {
      if (part.is(role)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  Part as(Label other) {
    return new Part(block, other, text, url);
  }

  boolean is(Label label) {
    return role == label;
  }

  /** Whether this is not the whole of its block. */
  boolean isPiece() {
    return !text.equals(block.text());
  }

  /** The whole of its block. */
  Part whole() {
    return of(block, role);
  }

  /** Whether this is the whole of the block behind another one that is whole. */
  boolean goesOnFrom(Part before) {
    return before.index() + 1 == index() && !before.isPiece() && !isPiece();
  }

  int index() {
    return block.index();
  }

  Optional<Element> element() {
    return block.block().element();
  }
}
