package dev.lede.block;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the tags say of a block.
 *
 * @param element the innermost element that holds the whole block; only read
 * @param links the links in the block, in order
 * @param linkChars how many of the block's characters are linked
 * @param boldChars how many of the block's characters are bold
 */
public record Markup(Element element, List<Link> links, int linkChars, int boldChars) {
  public Markup {
    links = List.copyOf(links);
  }
}
