package dev.lede.block;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A picture of a page.
 *
 * @param before the index of the first block behind the picture; the number of blocks if there is
 *     none
 * @param url its address, absolute when the page's address is known; empty if it has none
 * @param alt its alternative text, white space folded; empty if it has none
 * @param span where it stands
 * @param element the {@code img} element, only read; empty in Markdown
 */
public record Picture(
    int before, Optional<String> url, Optional<String> alt, Span span, Optional<Element> element) {

  // What a record has of itself, written out: else Java would write it at each start.

  @Override
  public boolean equals(Object object) {
    return object instanceof Picture other
        && before == other.before
        && url.equals(other.url)
        && alt.equals(other.alt)
        && element.equals(other.element)
        && span.equals(other.span);
  }

  @Override
  public int hashCode() {
    return 31 * before + url.hashCode();
  }
}
