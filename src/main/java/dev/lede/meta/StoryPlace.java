package dev.lede.meta;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where on a page its story seems to be, before any block is labelled: enough to tell what stands
 * far from it.
 */
final class StoryPlace {
  /** A paragraph of more chars counts as one of so many. */
  private static final int LONGEST = 100_000;

  private static final Set<String> H1_OR_P = Set.of("h1", "p");

  private final Element opening;
  private final Element headline;

  /**
   * The elements that hold the headline or the opening; nothing is elsewhere for standing in them.
   */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether an element's own name says so: many dates stand in the same elements. */
  private final IdentityHashMap<Element, Boolean> elsewhere = new IdentityHashMap<>();

  private final IdentityHashMap<Element, Boolean> others = new IdentityHashMap<>();

  private StoryPlace(Element opening, Element headline) {
    this.opening = opening;
    this.headline = headline;
    climb(opening == null ? null : opening.parent());
    climb(headline);
  }

  static StoryPlace of(PageIndex index) {
    List<Element> elements = index.named(H1_OR_P);
    Element opening = longest(elements);
    Element nearest = null;
    for (Element element : elements) {
      if (element == opening && nearest != null) {
        break;
      }
      nearest = element.nameIs("h1") && element.hasText() ? element : nearest;
    }
    return new StoryPlace(opening, nearest);
  }

  /** Whether the element is the h1 that stands last before the story, or the first behind it. */
  boolean isHeadline(Element element) {
    return element == headline;
  }

  /** Whether the element is the first paragraph of the longest run of text. */
  boolean isOpening(Element element) {
    return element == opening;
  }

  /**
   * Whether the element stands in a part of the page whose name says that it is about something
   * else.
   */
  boolean isElsewhere(Element element) {
    return isNamed(element, elsewhere, ElementNames.ELSEWHERE);
  }

  /** Whether the element stands in a part whose name says that others tell it, such as readers. */
  boolean isOfOthers(Element element) {
    return isNamed(element, others, ElementNames.OTHERS);
  }

  private boolean isNamed(
      Element element, IdentityHashMap<Element, Boolean> known, List<String> parts) {
    for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
      if (known.computeIfAbsent(at, one -> isNamed(one, parts))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Element element, List<String> parts) {
    String name = element.className() + " " + element.id() + " " + element.normalName();
    return ElementNames.hasPart(name, parts);
  }

  private void climb(Element from) {
    for (Element at = from; at != null; at = at.parent()) {
      around.add(at);
    }
  }

  /**
   * The first paragraph of the element that holds the most text in paragraphs; null without
   * paragraphs.
   */
  private static Element longest(List<Element> elements) {
    IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
    IdentityHashMap<Element, Element> first = new IdentityHashMap<>();
    Element best = null;
    for (Element paragraph : elements) {
      Element parent = paragraph.parent();
      if (parent != null && paragraph.nameIs("p")) {
        first.putIfAbsent(parent, paragraph);
        int length = Length.exceeds(paragraph, LONGEST) ? LONGEST : paragraph.text().length();
        int sum = chars.merge(parent, length, Integer::sum);
        best = best == null || sum > chars.get(best) ? parent : best;
      }
    }
    return best == null ? null : first.get(best);
  }
}
