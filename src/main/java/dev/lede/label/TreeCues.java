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

  /** A card has no more blocks than this. */
  private static final int MOST_CARD_BLOCKS = 8;

  /** What the blocks of one shape have together. */
  private static final class Alike {
    private float running;
    private float blocks;
    private float chars;
  }

  private final View view;
  private final Sheet sheet;
  private final Masses masses;
  private final Map<Integer, Alike> shapes = new HashMap<>();
  private Element densest;

  private TreeCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    masses = view.masses();
  }

  static void fill(View view, Sheet sheet) {
    TreeCues cues = new TreeCues(view, sheet);
    cues.weigh();
    for (int i = 0; i < view.size(); i++) {
      cues.shares(i);
      cues.repeats(i);
      cues.shape(i);
    }
  }

  private void weigh() {
    float most = -1;
    for (int i = 0; i < view.size(); i++) {
      Alike alike = shapes.computeIfAbsent(view.groups().shapes()[i], key -> new Alike());
      alike.running += view.running(i);
      alike.blocks++;
      alike.chars += view.text(i).length();
      if (masses.direct(i).running() > most) {
        most = masses.direct(i).running();
        densest = parent(i);
      }
    }
  }

  private Element parent(int i) {
    return view.groups().parent(i);
  }

  private void shares(int i) {
    Element parent = parent(i);
    Element grandparent = Groups.up(parent);
    Element ancestor = Groups.up(grandparent);
    sheet.set(i, PARENT_SHARE, masses.direct(i).running() / Math.max(1, masses.total()));
    sheet.set(
        i, GRANDPARENT_SHARE, masses.mass(grandparent).running() / Math.max(1, masses.total()));
    sheet.set(i, ANCESTOR_SHARE, masses.mass(ancestor).running() / Math.max(1, masses.total()));
    sheet.set(i, SAME_PARENT_AS_DENSEST, parent == densest);
    sheet.set(i, PARENT_LINKS, masses.mass(parent).links());
    sheet.set(i, GRANDPARENT_LINKS, masses.mass(grandparent).links());
    sheet.set(i, PARENT_BLOCKS, masses.mass(parent).blocks());
    sheet.set(i, FIRST_CHILD, masses.mass(parent).first() == i);
    sheet.set(i, LAST_CHILD, masses.mass(parent).last() == i);
    int distance = 0;
    Element up = parent;
    for (; up != null && !holds(up, densest); up = up.parent()) {
      distance++;
    }
    sheet.set(i, TREE_DISTANCE, distance);
    sheet.set(i, IN_DENSEST, Groups.isIn(parent, densest));
    sheet.set(i, SAME_AS_DENSEST_TAG, signature(parent).equals(signature(densest)));
  }

  private String signature(Element element) {
    return view.groups().signature(element);
  }

  private boolean holds(Element outer, Element inner) {
    Masses.Mass mass = masses.mass(outer);
    Masses.Mass other = masses.mass(inner);
    return outer == inner
        || (mass.first() <= other.first()
            && mass.last() >= other.last()
            && Groups.isIn(inner, outer));
  }

  /** Siblings of one shape, one level or more up, are the items of a list. */
  private void repeats(int i) {
    int most = 0;
    int near = 0;
    int level = 0;
    float size = 0;
    Element up = parent(i);
    for (int at = 1;
        at <= LEVELS && up.parent() != null && masses.knows(up);
        at++, up = up.parent()) {
      int same = masses.alike(up);
      if (at == 1) {
        near = same;
      }
      if (same > most) {
        most = same;
        level = at;
        size = masses.mass(up).running();
      }
    }
    sheet.set(i, REPEATS_NEAR, near);
    sheet.set(i, REPEATS_MOST, most);
    sheet.set(i, REPEATS_LEVEL, level);
    sheet.set(i, REPEAT_SIZE, size);
  }

  private void shape(int i) {
    Alike alike = shapes.get(view.groups().shapes()[i]);
    sheet.set(i, SAME_SHAPE_SHARE, alike.running / Math.max(1, masses.total()));
    sheet.set(i, SAME_SHAPE_LENGTH, alike.chars / alike.blocks);
    sheet.set(i, CARD_LINK, cardLink(i));
  }

  /** The share of linked text around a block's parent, where that is no larger than a card. */
  private float cardLink(int i) {
    Masses.Mass mass = masses.mass(Groups.up(parent(i)));
    return mass.blocks() <= MOST_CARD_BLOCKS ? mass.links() : 0;
  }
}
