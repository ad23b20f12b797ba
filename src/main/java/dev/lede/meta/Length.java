package dev.lede.meta;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;

/**
 * Measures the text of elements without putting it together, and no further than it must: a page
 * may hold ten megabytes of text, or a million empty elements, five hundred elements deep.
 */
final class Length {
  /** An element with more nodes in it is a part of the page, and no line of it. */
  static final int MOST_NODES = 10_000;

  /** White space, and what jsoup leaves out of an element's text. */
  private static final String UNCOUNTED = "\u00A0\u00AD\u200B";

  private Length() {}

  /**
   * Whether an element's text is longer than this, in chars but for white space, or in many nodes.
   */
  static boolean exceeds(Element element, int most) {
    int chars = 0;
    int nodes = 0;
    NodeIterator<Node> inside = NodeIterator.from(element);
    while (inside.hasNext() && chars <= most && nodes <= MOST_NODES) {
      nodes++;
      if (inside.next() instanceof TextNode text) {
        chars += ink(text.getWholeText(), most - chars);
      }
    }
    return chars > most || nodes > MOST_NODES;
  }

  /** The chars of a text but for white space; no more are counted than one beyond this. */
  static int ink(String text, int most) {
    int chars = 0;
    for (int i = 0; i < text.length() && chars <= most; i++) {
      chars += isInk(text.charAt(i)) ? 1 : 0;
    }
    return chars;
  }

  private static boolean isInk(char c) {
    return c > ' ' && (c < 0x80 || UNCOUNTED.indexOf(c) < 0);
  }
}
