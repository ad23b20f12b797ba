package dev.lede.meta;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much each element of a page holds, measured in one pass over all of them: where a thousand
 * elements lie in one another around one text, that text is counted once.
 */
final class Sizes implements NodeVisitor {
  /** For each element, by its place in reading order: its chars but for white space. */
  private final int[] ink;

  /** All its chars. */
  private final int[] chars;

  /** The nodes in it, itself among them. */
  private final int[] nodes;

  /** The place of the element around it. */
  private final int[] around;

  private int next;
  private int open;

  private Sizes(int elements) {
    ink = new int[elements];
    chars = new int[elements];
    nodes = new int[elements];
    around = new int[elements];
  }

  /** Measures an element and all those in it, which are given in reading order. */
  static Sizes of(List<Element> elements) {
    Sizes sizes = new Sizes(elements.size());
    elements.get(0).traverse(sizes);
    return sizes;
  }

  /** The same as {@link Length#exceeds}, of the element at a place. */
  boolean exceeds(int element, int most) {
    return ink[element] > most || nodes[element] > Length.MOST_NODES;
  }

  /** The place behind the last element that stands in the one at a place. */
  int end(int element) {
    int end = element + 1;
    while (end < around.length && around[end] >= element) {
      end++;
    }
    return end;
  }

  /** How much there is to read of the element at a place, in chars and nodes. */
  int work(int element) {
    return chars[element] + nodes[element];
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element) {
      around[next] = open;
      open = next++;
    } else if (node instanceof TextNode text) {
      chars[open] += text.getWholeText().length();
      ink[open] += Length.ink(text.getWholeText(), Integer.MAX_VALUE);
    }
    nodes[open]++;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element && open > 0) {
      int parent = around[open];
      ink[parent] += ink[open];
      chars[parent] += chars[open];
      nodes[parent] += nodes[open];
      open = parent;
    }
  }
}
