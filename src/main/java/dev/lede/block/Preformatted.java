package dev.lede.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads preformatted text of HTML, in which the breaks and the indent of lines are part of it. */
final class Preformatted {
  private static final Set<String> INLINE =
      Set.of("code", "span", "b", "strong", "i", "em", "br", "samp", "kbd", "var", "mark", "sub");

  private Preformatted() {}

  /**
   * Whether the element is preformatted and holds nothing but text, so that one block is enough.
   */
  static boolean isPlain(Element element) {
    return element.nameIs("pre")
        && element.stream()
            .allMatch(inner -> inner == element || INLINE.contains(inner.normalName()));
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
    if (Space.fold(text).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            index,
            Shape.of(Kind.CODE),
            text.substring(start, end),
            new Span.Element(pre),
            0,
            List.of(),
            Optional.of(new Markup(pre, 0, 0))));
  }
}
