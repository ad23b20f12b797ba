package dev.lede.label;

import dev.lede.block.Block;
import dev.lede.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which blocks of an HTML page stand together in the tree, and which are set alike. */
final class Groups {
  /** Elements that set no line of their own. */
  private static final Set<String> INLINE =
      Table.set("a span b strong i em font u small time label cite q sup");

  private final Element[] own;
  private final Element[] parents;
  private final int[] parentIds;
  private final int[] grandparentIds;
  private final int[] shapeIds;
  private final int count;
  private final Map<Element, String> signatures = new HashMap<>();

  Groups(List<Block> blocks) {
    int size = blocks.size();
    own = new Element[size];
    parents = new Element[size];
    parentIds = new int[size];
    grandparentIds = new int[size];
    shapeIds = new int[size];
    Map<Element, Integer> owned = new HashMap<>();
    for (int i = 0; i < size; i++) {
      own[i] = line(blocks.get(i).element().orElseThrow());
      owned.merge(own[i], 1, Integer::sum);
    }
    Map<Object, Integer> ids = new HashMap<>();
    for (int i = 0; i < size; i++) {
      // where line breaks cut one element into several blocks, that element is what the paragraphs
      // stand in
      parents[i] = owned.get(own[i]) > 1 ? own[i] : up(own[i]);
      parentIds[i] = id(ids, parents[i]);
      grandparentIds[i] = id(ids, up(parents[i]));
      shapeIds[i] =
          id(ids, List.of(signature(own[i]), signature(parents[i]), signature(up(parents[i]))));
    }
    count = ids.size();
  }

  private static int id(Map<Object, Integer> ids, Object key) {
    Integer next = ids.size();
    Integer known = ids.putIfAbsent(key, next);
    return known == null ? next : known;
  }

  /** The element that sets the line: the nearest that is not inline. */
  private static Element line(Element element) {
    Element line = element;
    while (INLINE.contains(line.normalName())) {
      line = up(line);
    }
    return line;
  }

  /** The element above; the topmost is above itself. */
  static Element up(Element element) {
    return element.parent() == null ? element : element.parent();
  }

  /** Whether an element is another, or stands in it. */
  static boolean isIn(Element inner, Element outer) {
    Element up = inner;
    while (up != null && up != outer) {
      up = up.parent();
    }
    return up != null;
  }

  /** The {@link #look} of an element that is asked for again, worked out once. */
  String signature(Element element) {
    return signatures.computeIfAbsent(element, Groups::look);
  }

  /** The element's name and class: what a style sheet goes by. */
  static String look(Element element) {
    return element.normalName() + ' ' + element.className();
  }

  /** The element that holds just the block's line, or several lines that breaks set apart. */
  Element own(int i) {
    return own[i];
  }

  /** The element whose children the lines of the block's text are. */
  Element parent(int i) {
    return parents[i];
  }

  /** How many numbers there are: elements and shapes are numbered from 0 on, all in one row. */
  int count() {
    return count;
  }

  /** For each block the number of its parent. */
  int[] parents() {
    return parentIds;
  }

  /** For each block the number of its parent's parent. */
  int[] grandparents() {
    return grandparentIds;
  }

  /**
   * For each block the number of its shape: blocks with the same tags and classes, three levels up,
   * share it.
   */
  int[] shapes() {
    return shapeIds;
  }
}
