package dev.lede.block;

import java.util.List;

/**
 * What stands between the marks of a line of Markdown.
 *
 * @param text the text without the marks, white space folded
 * @param links the links with a text, in order
 * @param images the pictures, in order
 */
record Inline(String text, List<Link> links, List<Image> images) {
  /** A picture in the text: its alternative text and its address. */
  record Image(String alt, String url) {}
}
