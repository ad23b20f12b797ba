package dev.lede.label;

import static dev.lede.label.Feature.*;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Features of where a block stands in the element tree: whether with the bulk of the running text
 * or in a list.
 */
final class TreeCues {
  /** How far up repeated siblings are looked for. */
  private static final int LEVELS = 7;

  private final View view;
  private final Sheet sheet;
  private final Map<Element, Mass> masses = new HashMap<>();
  private final Map<Element, Mass> direct = new HashMap<>();
  private final Map<Element, Map<String, Integer>> siblings = new HashMap<>();
  private final Map<Integer, float[]> shapes = new HashMap<>();
  private float total;
  private Element densest;

  /** What an element holds. */
  private static final class Mass {
    private float running;
    private float chars;
    private float linked;
    private int blocks;
    private int first = -1;
    private int last;

    float links() {
      return chars == 0 ? 0 : linked / chars;
    }
  }

  private TreeCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void fill(View view, Sheet sheet) {
    if (!view.isHtml()) {
      return;
    }
    TreeCues cues = new TreeCues(view, sheet);
    cues.weigh();
    for (int i = 0; i < view.size(); i++) {
      cues.shares(i);
      cues.repeats(i);
      cues.shape(i);
    }
  }

  private void weigh() {
    for (int i = 0; i < view.size(); i++) {
      weigh(i);
    }
    float most = -1;
    for (int i = 0; i < view.size(); i++) {
      Mass mass = direct(i);
      if (mass.running > most) {
        most = mass.running;
        densest = parent(i);
      }
    }
  }

  private Element parent(int i) {
    return view.groups().parent(i);
  }

  private Mass direct(int i) {
    return direct.get(parent(i));
  }

  private void weigh(int i) {
    float running = view.running(i);
    total += running;
    add(direct.computeIfAbsent(parent(i), key -> new Mass()), i, running);
    for (Element up = parent(i); up != null; up = up.parent()) {
      add(masses.computeIfAbsent(up, key -> new Mass()), i, running);
    }
    float[] same = shapes.computeIfAbsent(view.groups().shapes()[i], key -> new float[3]);
    same[0] += running;
    same[1]++;
    same[2] += view.text(i).length();
  }

  private void add(Mass mass, int i, float running) {
    mass.running += running;
    mass.chars += view.text(i).length();
    mass.linked += view.links(i) * view.text(i).length();
    mass.blocks++;
    mass.first = mass.first < 0 ? i : mass.first;
    mass.last = i;
  }

  private void shares(int i) {
    Element parent = parent(i);
    Element grandparent = Groups.up(parent);
    Element ancestor = Groups.up(grandparent);
    sheet.set(i, PARENT_SHARE, direct(i).running / Math.max(1, total));
    sheet.set(i, GRANDPARENT_SHARE, masses.get(grandparent).running / Math.max(1, total));
    sheet.set(i, ANCESTOR_SHARE, masses.get(ancestor).running / Math.max(1, total));
    sheet.set(i, SAME_PARENT_AS_DENSEST, parent == densest);
    sheet.set(i, PARENT_LINKS, masses.get(parent).links());
    sheet.set(i, GRANDPARENT_LINKS, masses.get(grandparent).links());
    sheet.set(i, PARENT_BLOCKS, masses.get(parent).blocks);
    sheet.set(i, FIRST_CHILD, masses.get(parent).first == i);
    sheet.set(i, LAST_CHILD, masses.get(parent).last == i);
    int distance = 0;
    Element up = parent;
    for (; up != null && !holds(up, densest); up = up.parent()) {
      distance++;
    }
    sheet.set(i, TREE_DISTANCE, distance);
    sheet.set(i, IN_DENSEST, isInside(parent, densest));
    sheet.set(i, SAME_AS_DENSEST_TAG, Groups.signature(parent).equals(Groups.signature(densest)));
  }

  private boolean holds(Element outer, Element inner) {
    Mass mass = masses.get(outer);
    Mass other = masses.get(inner);
    return outer == inner
        || (mass.first <= other.first && mass.last >= other.last && isInside(inner, outer));
  }

  private static boolean isInside(Element inner, Element outer) {
    Element up = inner;
    while (up != null && up != outer) {
      up = up.parent();
    }
    return up == outer;
  }

  /** Siblings of one shape, one level or more up, are the items of a list. */
  private void repeats(int i) {
    int most = 0;
    int near = 0;
    int level = 0;
    float size = 0;
    Element up = parent(i);
    for (int at = 1;
        at <= LEVELS && up.parent() != null && masses.containsKey(up);
        at++, up = up.parent()) {
      int same = same(up);
      if (at == 1) {
        near = same;
      }
      if (same > most) {
        most = same;
        level = at;
        size = masses.get(up).running;
      }
    }
    sheet.set(i, REPEATS_NEAR, near);
    sheet.set(i, REPEATS_MOST, most);
    sheet.set(i, REPEATS_LEVEL, level);
    sheet.set(i, REPEAT_SIZE, size);
  }

  private int same(Element element) {
    Map<String, Integer> counts = siblings.computeIfAbsent(element.parent(), TreeCues::count);
    return counts.getOrDefault(Groups.signature(element), 1);
  }

  private static Map<String, Integer> count(Element parent) {
    Map<String, Integer> counts = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      counts.merge(Groups.signature(child), 1, Integer::sum);
    }
    return counts;
  }

  private void shape(int i) {
    float[] same = shapes.get(view.groups().shapes()[i]);
    sheet.set(i, SAME_SHAPE_SHARE, same[0] / Math.max(1, total));
    sheet.set(i, SAME_SHAPE_LENGTH, same[2] / same[1]);
    sheet.set(i, CARD_LINK, cardLink(i));
  }

  /**
   * How many blocks the nearest link around or inside the block's neighbourhood leads from: a card
   * has one.
   */
  private float cardLink(int i) {
    Mass mass = masses.get(Groups.up(parent(i)));
    return mass.blocks <= 8 ? mass.links() : 0;
  }
}
