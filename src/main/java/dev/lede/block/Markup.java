package dev.lede.block;

import org.jsoup.nodes.Element;

/**
 * What the tags say of a block.
 *
 * @param element the innermost element that holds the whole block; only read
 * @param linkChars how many of the block's characters are linked
 * @param boldChars how many of the block's characters are bold
 */
public record Markup(Element element, int linkChars, int boldChars) {

  /** Whether no reader sees the block: a script states it, or something else outside the body. */
  public boolean isStated() {
    return element.nameIs("script") || element.nameIs("html");
  }
}
