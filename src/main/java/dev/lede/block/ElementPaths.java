package dev.lede.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The paths of elements of one page, such as {@code html>body>div[2]>p[1]}. The children of a
 * parent are numbered once, when the first of them is asked for: counting anew for each would take
 * the square of their number. Who writes the paths of a page has one of these, for as long as that
 * takes.
 */
public final class ElementPaths {
  /** For each parent the place of each child node among its siblings of the same name. */
  private final IdentityHashMap<Element, int[]> places = new IdentityHashMap<>();

  /** The path from the root, each step with its place among the siblings of its name. */
  public String of(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    for (Element up = element; up != null && up.parent() != null; up = up.parent()) {
      steps.push(step(up));
    }
    return String.join(">", steps);
  }

  private String step(Element element) {
    String name = element.normalName();
    return name.equals("html") || name.equals("body") ? name : name + "[" + place(element) + "]";
  }

  /** The place of an element that has a parent, counted from 1. */
  private int place(Element element) {
    return places.computeIfAbsent(element.parent(), ElementPaths::number)[element.siblingIndex()];
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
