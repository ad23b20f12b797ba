package dev.lede.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** The elements of a page by name, in reading order: many readers ask for a few elements each. */
final class PageIndex {
  private final Map<String, List<Element>> byName = new HashMap<>();
  private final List<Element> attributed = new ArrayList<>();

  private PageIndex() {}

  static PageIndex of(Document document) {
    PageIndex index = new PageIndex();
    for (Element element : document.getAllElements()) {
      index.byName.computeIfAbsent(element.normalName(), name -> new ArrayList<>()).add(element);
      if (element.attributesSize() > 0 || element.nameIs("address")) {
        index.attributed.add(element);
      }
    }
    return index;
  }

  /** The elements of a name. */
  List<Element> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Those of them for which something more holds. */
  List<Element> named(String name, Evaluator holds) {
    List<Element> all = new ArrayList<>();
    for (Element element : named(name)) {
      if (element.is(holds)) {
        all.add(element);
      }
    }
    return all;
  }

  /** All elements with an attribute, and those that say what they are by their name alone. */
  List<Element> attributed() {
    return attributed;
  }

  /** All elements with this attribute. */
  List<Element> with(String attribute) {
    List<Element> all = new ArrayList<>();
    for (Element element : attributed) {
      if (element.hasAttr(attribute)) {
        all.add(element);
      }
    }
    return all;
  }
}
