package dev.lede.block;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The unit that is labelled: what a browser shows as one paragraph, or one line or paragraph of a
 * text.
 *
 * @param index the block's place in reading order, from 0
 * @param shape its printed form
 * @param text its text, verbatim with white space folded, but for lines of code in a text page,
 *     which stand as they were; never empty
 * @param span where it stands in the input
 * @param blankLines how many blank lines stand before it in a text page; 0 in HTML
 * @param links the links in it, in order; a text page has those of Markdown
 * @param markup what the tags say; empty for a text page
 */
public record Block(
    int index,
    Shape shape,
    String text,
    Span span,
    int blankLines,
    List<Link> links,
    Optional<Markup> markup) {
  public Block {
    links = List.copyOf(links);
  }

  /** What the input makes of it. */
  public Kind kind() {
    return shape.kind();
  }

  /** The innermost element that holds the whole block; empty for a text page. */
  public Optional<Element> element() {
    return markup.isPresent() ? Optional.of(markup.get().element()) : Optional.empty();
  }

  /** How many of its characters are linked; in a text page, by Markdown. */
  public int linkChars() {
    if (markup.isPresent()) {
      return markup.get().linkChars();
    }
    int chars = 0;
    for (Link link : links) {
      chars += link.text().length();
    }
    return chars;
  }

  /** Whether half of it or more is linked, as is no paragraph. */
  public boolean isHalfLinked() {
    return linkChars() * 2 >= text.length();
  }
}
