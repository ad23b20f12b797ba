package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A run of inline text that is being gathered, with what its tags say. */
final class Piece {
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private int linkChars;
  private int boldChars;
  private Element holder;
  private boolean spaceDue;

  boolean isEmpty() {
    return text.isEmpty();
  }

  Element holder() {
    return holder;
  }

  int length() {
    return text.length();
  }

  /** How much it says, in chars: those of scripts without blanks count for three each. */
  long weight() {
    return text.length() + 2 * text.chars().filter(c -> Joint.isDense((char) c)).count();
  }

  boolean isAllBold() {
    return boldChars > 0 && boldChars >= text.length() * 9 / 10;
  }

  /** How many of its characters are linked. */
  int linkChars() {
    return linkChars;
  }

  /** Whether there is text and no white space behind it. */
  boolean endsDense() {
    return !text.isEmpty() && !spaceDue;
  }

  int firstCodePoint() {
    return text.codePointAt(0);
  }

  boolean hasLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  void add(Link link) {
    links.add(link);
  }

  /** Adds the text of a node, white space folded. */
  void add(String more, Element parent, boolean linked, boolean bold) {
    int before = text.length();
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (Space.is(c)) {
        spaceDue = true;
      } else {
        if (spaceDue && !text.isEmpty()) {
          text.append(' ');
        }
        spaceDue = false;
        text.append(c);
      }
    }
    int added = text.length() - before;
    if (added > 0) {
      holder = holder == null ? parent : Tree.common(holder, parent);
      linkChars += linked ? added : 0;
      boldChars += bold ? added : 0;
    }
  }

  /** Adds a whole piece behind this one, a blank between them. */
  void add(Piece next) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    join(next);
  }

  /** Adds a whole piece behind this one that nothing parts from it. */
  void join(Piece next) {
    text.append(next.text);
    links.addAll(next.links);
    linkChars += next.linkChars;
    boldChars += next.boldChars;
    holder = holder == null ? next.holder : Tree.common(holder, next.holder);
    spaceDue = next.spaceDue;
  }

  Block toBlock(int index, Shape shape) {
    Markup markup = new Markup(holder, linkChars, boldChars);
    Span span = new Span.Element(holder);
    return new Block(index, shape, text.toString(), span, 0, links, Optional.of(markup));
  }
}
