package dev.lede.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.select.Evaluator;

/**
 * The elements of a page in reading order, all and by name: many readers ask for a few each, and
 * the page is walked once for all of them.
 */
final class PageIndex {
  private final List<Element> all = new ArrayList<>();
  private final Map<String, List<Element>> byName = new HashMap<>();
  private final List<Element> attributed = new ArrayList<>();

  private PageIndex() {}

  static PageIndex of(Document document) {
    PageIndex index = new PageIndex();
    NodeIterator<Element> elements = new NodeIterator<>(document, Element.class);
    while (elements.hasNext()) {
      Element element = elements.next();
      index.all.add(element);
      index.byName.computeIfAbsent(element.normalName(), name -> new ArrayList<>()).add(element);
      if (element.attributesSize() > 0 || element.nameIs("address")) {
        index.attributed.add(element);
      }
    }
    return index;
  }

  /** All elements. */
  List<Element> all() {
    return all;
  }

  /** The elements of a name. */
  List<Element> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The elements of some names. */
  List<Element> named(Set<String> names) {
    List<Element> named = new ArrayList<>();
    for (Element element : all) {
      if (names.contains(element.normalName())) {
        named.add(element);
      }
    }
    return named;
  }

  /** The elements of a name for which something more holds. */
  List<Element> named(String name, Evaluator holds) {
    List<Element> holding = new ArrayList<>();
    for (Element element : named(name)) {
      if (element.is(holds)) {
        holding.add(element);
      }
    }
    return holding;
  }

  /** All elements with an attribute, and those that say what they are by their name alone. */
  List<Element> attributed() {
    return attributed;
  }

  /** All elements with this attribute. */
  List<Element> with(String attribute) {
    List<Element> with = new ArrayList<>();
    for (Element element : attributed) {
      if (element.hasAttr(attribute)) {
        with.add(element);
      }
    }
    return with;
  }
}
