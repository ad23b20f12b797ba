package dev.lede.meta;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells elements that the page's own names call a date, for one page. */
final class DateNames {
  /** Whether a name says so; most stand on a page many times. */
  private final Map<String, Boolean> known = new HashMap<>();

  /** Whether the name of the element, or of one a few levels up, says that it holds a date. */
  boolean sayDate(Element element, int levels) {
    Element at = element;
    for (int level = 0;
        at != null && level <= levels && !at.nameIs("body");
        level++, at = at.parent()) {
      if (at.attributesSize() > 0
          && (says(at.attr("class")) || says(at.id()) || says(at.attr("itemprop")))) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String name) {
    return !name.isEmpty()
        && known.computeIfAbsent(name, key -> ElementNames.hasPart(key, ElementNames.DATE));
  }
}
