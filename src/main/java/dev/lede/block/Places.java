package dev.lede.block;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.jsoup.nodes.Element;

/**
 * The places of elements among their siblings of the same name. The children of a parent are
 * numbered once, when the first of them is asked for: counting anew for each would take the square
 * of their number.
 */
final class Places {
  /** By parent; numbers alone, which keep no page from being forgotten. */
  private static final Map<Element, int[]> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

  private Places() {}

  /** The place of an element that has a parent, counted from 1. */
  static int of(Element element) {
    return KNOWN.computeIfAbsent(element.parent(), Places::number)[element.siblingIndex()];
  }

  /** A number for each child node; 0 for those that are no elements. */
  private static int[] number(Element parent) {
    Map<String, Integer> last = new HashMap<>();
    int[] places = new int[parent.childNodeSize()];
    for (int i = 0; i < places.length; i++) {
      if (parent.childNode(i) instanceof Element child) {
        places[i] = last.merge(child.normalName(), 1, Integer::sum);
      }
    }
    return places;
  }
}
