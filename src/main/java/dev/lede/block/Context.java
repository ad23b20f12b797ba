package dev.lede.block;

import org.jsoup.nodes.Element;

/** The open elements that shape the text inside them. */
final class Context {
  private final ListNumbers listNumbers = new ListNumbers();
  private int bold;

  void enter(Element element) {
    bold += Tags.isBold(element) ? 1 : 0;
  }

  void leave(Element element) {
    bold -= Tags.isBold(element) ? 1 : 0;
  }

  boolean isBold() {
    return bold > 0;
  }

  /** The shape of text held by an element: that of the nearest element that gives one. */
  Shape shape(Element holder) {
    for (Element up = holder; up != null; up = up.parent()) {
      int level = Tags.headingLevel(up);
      if (level > 0) {
        return Shape.heading(level);
      }
      switch (up.normalName()) {
        case "li":
          return Shape.listItem(listNumbers.take(up));
        case "dd", "dt":
          return Shape.of(Kind.LIST_ITEM);
        case "blockquote":
          return Shape.of(Kind.QUOTE);
        case "pre":
          return Shape.of(Kind.CODE);
        case "figcaption", "caption":
          return Shape.of(Kind.CAPTION);
        case "article", "section", "main", "td", "body":
          return Shape.TEXT;
        default:
          break;
      }
    }
    return Shape.TEXT;
  }
}
