package dev.lede.article;

import dev.lede.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;

/**
 * The pieces of a block's text that only elements part: a page's style shows the time and the
 * headline of {@code <time>16:05</time><a>Ferry runs late</a>} apart, its text does not.
 */
final class Seams {
  /** A longer block is a text, no line with a label or a time beside it. */
  private static final int LONGEST = 300;

  /** So many pieces of text are read of an element, which may hold other blocks too. */
  private static final int NODES = 40;

  /** They stress a part of a word as well. */
  private static final Set<String> STRESSED = Set.of("em", "i", "mark", "font", "u", "sup", "sub");

  private static final String CLOSING = ".?!…:\"”»)’";
  private static final String OPENING = "\"“„«(‘¿¡";

  private Seams() {}

  /** The pieces in order, which joined are the block's text; only one if nothing parts it. */
  static List<String> pieces(Block block) {
    String text = block.text();
    if (text.length() > LONGEST || block.element().isEmpty()) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int seam : seams(text, block.element().get())) {
      pieces.add(text.substring(start, seam));
      start = seam;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** The text with a mark where only elements part two words: "Ada Marsh · Updated today". */
  static String marked(Block block) {
    Optional<Element> element = block.element();
    if (element.isEmpty() || !element.get().text().equals(block.text())) {
      return block.text();
    }
    StringBuilder marked = new StringBuilder();
    NodeIterator<TextNode> nodes = new NodeIterator<>(element.get(), TextNode.class);
    while (nodes.hasNext()) {
      String words = nodes.next().text();
      boolean glued =
          !marked.isEmpty()
              && !words.isEmpty()
              && Character.isLetter(marked.charAt(marked.length() - 1))
              && Character.isLetter(words.charAt(0));
      marked.append(glued ? " · " : "").append(words);
    }
    return marked.toString().strip();
  }

  private static List<Integer> seams(String text, Element element) {
    List<Integer> seams = new ArrayList<>();
    NodeIterator<TextNode> nodes = new NodeIterator<>(element, TextNode.class);
    int at = 0;
    boolean plain = true;
    for (int i = 0; i < NODES && at < text.length() && nodes.hasNext(); i++) {
      TextNode node = nodes.next();
      String words = node.text().strip();
      boolean stressed = STRESSED.contains(node.parent().normalName());
      int next = text.startsWith(" ", at) ? at + 1 : at;
      boolean follows = text.startsWith(words, next);
      if (!follows && at > 0) {
        return List.of(); // the text is not what the elements say
      }
      if (follows && !words.isEmpty()) {
        if (next == at && at > 0 && plain && !stressed && isSeam(text, at)) {
          seams.add(at);
        }
        at = next + words.length();
        plain = !stressed;
      }
    }
    return at == text.length() ? seams : List.of();
  }

  /** Whether a word may end before an index and another begin there, and no word goes on. */
  private static boolean isSeam(String text, int at) {
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    boolean ends =
        Character.isLetterOrDigit(before)
            || Character.getType(before) == Character.NON_SPACING_MARK
            || CLOSING.indexOf(before) >= 0;
    boolean begins =
        Character.isLetterOrDigit(behind) && !Character.isLowerCase(behind)
            || OPENING.indexOf(behind) >= 0;
    return ends && begins;
  }
}
