package dev.lede.label;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements around the blocks of a page hold, and how many siblings are set like them. */
final class Masses {
  private final View view;
  private final Map<Element, Mass> masses = new HashMap<>();
  private final Map<Element, Mass> direct = new HashMap<>();
  private final Map<Element, Map<String, Integer>> siblings = new HashMap<>();
  private final Map<Element, Integer> alike = new HashMap<>();
  private float total;

  /** What an element holds. */
  static final class Mass {
    private float running;
    private float chars;
    private float linked;
    private int blocks;
    private int first = -1;
    private int last;

    /** What the element around it holds; null for the topmost. */
    private Mass around;

    /** The words of running text. */
    float running() {
      return running;
    }

    /** The share of the characters that are linked. */
    float links() {
      return chars == 0 ? 0 : linked / chars;
    }

    int blocks() {
      return blocks;
    }

    /** The first block. */
    int first() {
      return first;
    }

    /** The last block. */
    int last() {
      return last;
    }

    private void add(View view, int i, float words) {
      running += words;
      chars += view.text(i).length();
      linked += view.links(i) * view.text(i).length();
      blocks++;
      first = first < 0 ? i : first;
      last = i;
    }
  }

  /** Weighs the elements of an HTML page. */
  Masses(View view) {
    this.view = view;
    for (int i = 0; i < view.size(); i++) {
      weigh(i);
    }
  }

  private void weigh(int i) {
    float running = view.running(i);
    total += running;
    Element parent = view.groups().parent(i);
    direct.computeIfAbsent(parent, key -> new Mass()).add(view, i, running);
    for (Mass mass = open(parent); mass != null; mass = mass.around) {
      mass.add(view, i, running);
    }
  }

  /** The mass of an element, which leads to those of the elements around it. */
  private Mass open(Element element) {
    Mass inner = null;
    Element up = element;
    for (; up != null && !masses.containsKey(up); up = up.parent()) {
      Mass mass = new Mass();
      masses.put(up, mass);
      if (inner != null) {
        inner.around = mass;
      }
      inner = mass;
    }
    if (inner != null) {
      inner.around = masses.get(up);
    }
    return masses.get(element);
  }

  /** The words of running text of the page. */
  float total() {
    return total;
  }

  /** What an element holds; it must be the parent of a block or stand around one. */
  Mass mass(Element element) {
    return masses.get(element);
  }

  /** What the blocks hold together that have the same parent as a block. */
  Mass direct(int i) {
    return direct.get(view.groups().parent(i));
  }

  /** Whether an element is the parent of a block or stands around one. */
  boolean knows(Element element) {
    return masses.containsKey(element);
  }

  /** How many children of the parent, the element among them, have its name and classes. */
  int alike(Element element) {
    Integer known = alike.get(element);
    if (known == null) {
      Map<String, Integer> counts = siblings.computeIfAbsent(element.parent(), Masses::count);
      known = counts.getOrDefault(view.groups().signature(element), 1);
      alike.put(element, known);
    }
    return known;
  }

  private static Map<String, Integer> count(Element parent) {
    Map<String, Integer> counts = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      counts.merge(Groups.look(child), 1, Integer::sum);
    }
    return counts;
  }
}
