package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A block that belongs to a teaser or to a related link.
 *
 * @param block the block
 * @param role which part of the item it is: the block's label, or what its surroundings show it to
 *     be instead
 */
record Part(Labelled block, Label role) {
  static Part of(Labelled block) {
    return new Part(block, block.label());
  }

  Part as(Label other) {
    return new Part(block, other);
  }

  boolean is(Label label) {
    return role == label;
  }

  String text() {
    return block.block().text();
  }

  int index() {
    return block.block().index();
  }

  Optional<Element> element() {
    return block.block().markup().map(markup -> markup.element());
  }

  /** Where the block's own link leads, or a link around it. */
  Optional<String> url() {
    return Links.first(block.block());
  }
}
