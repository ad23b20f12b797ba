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
    int before, Optional<String> url, Optional<String> alt, Span span, Optional<Element> element) {}
