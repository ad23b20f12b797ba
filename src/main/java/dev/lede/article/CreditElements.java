package dev.lede.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements that a page gives to the credits of pictures, by the words in their class, id
 * or itemprop. What was read of an element is kept: a thousand captions may stand in one.
 */
final class CreditElements {
  private final Map<Element, Inside> insides = new HashMap<>();
  private final Map<Element, String> texts = new HashMap<>();

  /** The one child that has text; empty if none has, the element itself if several have. */
  private final Map<Element, Optional<Node>> withText = new HashMap<>();

  /** Whether the element itself, or one around it that holds no more, is given to a credit. */
  private boolean isCredit(Element element) {
    Element up = element;
    while (!isNamed(up) && up.parent() != null && isAllTextOf(up.parent(), up)) {
      up = up.parent();
    }
    return isNamed(up);
  }

  // Not by the parent's text: for each of a thousand captions, that may be the whole page's.
  private boolean isAllTextOf(Element parent, Element child) {
    Optional<Node> one = withText.computeIfAbsent(parent, CreditElements::withText);
    return one.isEmpty() || one.get() == child;
  }

  private static Optional<Node> withText(Element parent) {
    Node one = null;
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (hasText(node)) {
        if (one != null) {
          return Optional.of(parent);
        }
        one = node;
      }
    }
    return Optional.ofNullable(one);
  }

  private static boolean hasText(Node node) {
    return node instanceof TextNode text
        ? !text.text().replace('\u00A0', ' ').isBlank()
        : node instanceof Element element && element.hasText();
  }

  /** Where in a block's text the credit's element begins, if it is the end of the text. */
  Optional<Integer> start(Element holder, String text) {
    return isCredit(holder)
        ? Optional.of(0)
        : insides.computeIfAbsent(holder, this::inside).start(text);
  }

  private Inside inside(Element holder) {
    Inside inside = new Inside(new HashMap<>(), new TreeSet<>());
    for (Element inner : holder.getAllElements()) {
      if (inner != holder && isNamed(inner)) {
        inside.add(texts.computeIfAbsent(inner, CreditElements::fold));
      }
    }
    return inside;
  }

  /** The credits in an element, each with its place, and how long they are. */
  private record Inside(Map<String, Integer> places, TreeSet<Integer> lengths) {
    void add(String credit) {
      if (!credit.isEmpty()) {
        places.putIfAbsent(credit, places.size());
        lengths.add(credit.length());
      }
    }

    /** Where the credit begins that the text ends with; of several, the first in the element. */
    Optional<Integer> start(String text) {
      Integer start = null;
      int first = Integer.MAX_VALUE;
      for (int length : lengths.headSet(text.length())) {
        int place = places.getOrDefault(text.substring(text.length() - length), Integer.MAX_VALUE);
        if (place < first) {
          first = place;
          start = text.length() - length;
        }
      }
      return Optional.ofNullable(start);
    }
  }

  private static boolean isNamed(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names =
        (element.className() + ' ' + element.id() + ' ' + element.attr("itemprop"))
            .toLowerCase(Locale.ROOT);
    for (String word : PictureWords.CREDIT) {
      if (names.contains(word)) {
        return true;
      }
    }
    // at the end only: "agency-story-media" holds a story about one
    return names.contains("agency ") || names.endsWith("agency");
  }

  private static String fold(Element element) {
    return element.text().replace('\u00A0', ' ').strip();
  }
}
