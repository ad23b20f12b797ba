package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;

/** Proves that the blocks of an HTML page hold all text that a reader sees of it, and no more. */
public final class SeenText {
  /** How much is shown of two texts that differ. */
  private static final int SHOWN = 60;

  private static final Evaluator CAPTION = new Evaluator.Tag("caption");
  private static final Evaluator NOSCRIPT = new Evaluator.Tag("noscript");

  private SeenText() {}

  /** Fails with what the cutter lost, made up or put elsewhere; says nothing of a text page. */
  public static void check(Page page) {
    if (page instanceof HtmlPage html) {
      check(html, Cutter.cut(page).blocks());
    }
  }

  static void check(HtmlPage page, List<Block> blocks) {
    for (boolean captions : List.of(false, true)) {
      StringBuilder text = new StringBuilder();
      blocks.stream()
          .filter(block -> block.element().filter(SeenText::isCaption).isPresent() == captions)
          .forEach(block -> text.append(block.text()));
      assertSame(letters(seen(page, captions, opened(blocks))), letters(text));
    }
  }

  /** The elements for readers without scripts that blocks are cut from: whole or not at all. */
  private static Set<Element> opened(List<Block> blocks) {
    Set<Element> opened = new HashSet<>();
    for (Block block : blocks) {
      Element holder = block.markup().orElseThrow().element().closest(NOSCRIPT);
      if (holder != null) {
        opened.add(holder);
      }
    }
    return opened;
  }

  private static CharSequence seen(HtmlPage page, boolean captions, Set<Element> opened) {
    StringBuilder seen = new StringBuilder();
    NodeFilter filter =
        (node, depth) -> {
          boolean wanted = node instanceof TextNode && isCaption(node.parentNode()) == captions;
          seen.append(wanted ? ((TextNode) node).getWholeText() : "");
          return node instanceof Element element
                  && Tags.isUnseen(element)
                  && !opened.contains(element)
              ? NodeFilter.FilterResult.SKIP_ENTIRELY
              : NodeFilter.FilterResult.CONTINUE;
        };
    filter.traverse(page.document().body());
    return seen;
  }

  /**
   * Whether a node stands in the caption of a table, which is shown above it wherever it stands.
   */
  private static boolean isCaption(Node node) {
    return node instanceof Element element && element.closest(CAPTION) != null;
  }

  /** The letters and digits: white space is folded, and may be put where a line ends. */
  private static int[] letters(CharSequence text) {
    return text.codePoints().filter(Character::isLetterOrDigit).toArray();
  }

  private static void assertSame(int[] seen, int[] cut) {
    int at = Arrays.mismatch(seen, cut);
    if (at >= 0) {
      assertEquals(part(seen, at), part(cut, at), "the page, then its blocks, from " + at);
    }
  }

  private static String part(int[] letters, int from) {
    int start = Math.max(0, Math.min(letters.length, from - SHOWN));
    return new String(letters, start, Math.min(2 * SHOWN, letters.length - start));
  }
}
