package dev.lede.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that a page gives to a picture's credit, by the words in its class, id or
 * itemprop.
 */
final class CreditElement {
  private CreditElement() {}

  /** Whether the element itself, or one around it that holds no more, is given to a credit. */
  static boolean isCredit(Element element) {
    Element up = element;
    while (!isNamed(up) && up.parent() != null && isAllTextOf(up.parent(), up)) {
      up = up.parent();
    }
    return isNamed(up);
  }

  // Not by the parent's text: for each of a thousand captions, that may be the whole page's.
  private static boolean isAllTextOf(Element parent, Element child) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node != child && hasText(node)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasText(Node node) {
    return node instanceof TextNode text
        ? !text.text().replace('\u00A0', ' ').isBlank()
        : node instanceof Element element && element.hasText();
  }

  /** Where in a block's text the credit's element begins, if it is the end of the text. */
  static Optional<Integer> start(Element holder, String text) {
    if (isCredit(holder)) {
      return Optional.of(0);
    }
    for (Element inner : holder.getAllElements()) {
      String credit = inner == holder || !isNamed(inner) ? "" : fold(inner);
      if (!credit.isEmpty() && credit.length() < text.length() && text.endsWith(credit)) {
        return Optional.of(text.length() - credit.length());
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element element) {
    String names =
        (element.className() + ' ' + element.id() + ' ' + element.attr("itemprop"))
            .toLowerCase(Locale.ROOT);
    for (String word : PictureWords.CREDIT) {
      if (names.contains(word)) {
        return true;
      }
    }
    // at the end only: "agency-story-media" holds a story about one
    return Stream.of(names.split(" ")).anyMatch(name -> name.endsWith("agency"));
  }

  private static String fold(Element element) {
    return element.text().replace('\u00A0', ' ').strip();
  }
}
