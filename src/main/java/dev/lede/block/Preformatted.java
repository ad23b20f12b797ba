package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reads preformatted text of HTML, in which the breaks and the indent of lines are part of it. */
final class Preformatted {
  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private Preformatted() {}

  /**
   * Whether the element is preformatted and holds nothing but text, so that one block is enough.
   */
  static boolean isPlain(Element element) {
    return element.nameIs("pre")
        && element.stream().allMatch(inner -> inner == element || isText(inner));
  }

  private static boolean isText(Element inner) {
    return !Tags.isBlock(inner) && !Tags.isUnseen(inner) && !PictureReader.isPicture(inner);
  }

  /** The text as one block; empty if there is none. */
  static Optional<Block> block(Element pre, int index) {
    String text =
        pre.wholeText().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    int end = text.stripTrailing().length();
    int start = 0;
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    if (Space.isBlank(text)) {
      return Optional.empty();
    }
    List<Link> links = links(pre);
    return Optional.of(
        new Block(
            index,
            Shape.of(Kind.CODE),
            text.substring(start, end),
            new Span.Element(pre),
            0,
            links,
            Optional.of(new Markup(pre, linkChars(links), 0))));
  }

  private static List<Link> links(Element pre) {
    List<Link> links = new ArrayList<>();
    for (Element anchor : pre.select(LINK)) {
      String text = Space.fold(anchor.wholeText());
      if (!text.isEmpty()) {
        links.add(new Link(text, anchor.attr("href"), anchor.baseUri()));
      }
    }
    return links;
  }

  private static int linkChars(List<Link> links) {
    return links.stream().mapToInt(link -> link.text().length()).sum();
  }
}
