package dev.lede.block;

import org.jsoup.nodes.Element;

/** Ways through an element tree, without recursion. */
public final class Tree {
  private Tree() {}

  /** How deep the lowest element lies that holds both: the deeper, the nearer they are. */
  public static int nearness(Element one, Element two) {
    return depth(common(one, two));
  }

  /** The lowest element that holds both. */
  static Element common(Element one, Element two) {
    Element left = one;
    Element right = two;
    int difference = depth(one) - depth(two);
    for (; difference > 0; difference--) {
      left = left.parent();
    }
    for (; difference < 0; difference++) {
      right = right.parent();
    }
    while (left != right && left.parent() != null && right.parent() != null) {
      left = left.parent();
      right = right.parent();
    }
    return left;
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element up = element.parent(); up != null; up = up.parent()) {
      depth++;
    }
    return depth;
  }
}
