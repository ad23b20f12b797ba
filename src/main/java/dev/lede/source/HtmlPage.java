package dev.lede.source;

import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * An HTML page.
 *
 * @param document the parsed page; the rooms behind only read it
 * @param whole whether the document is the whole page; else it has too many nodes, and is read up
 *     to there
 */
public record HtmlPage(Source source, Document document, boolean whole) implements Page {
  /** So many nodes of a page are read, roughly. */
  public static final int MOST_NODES = TreeParser.MOST_NODES;

  /** A whole page. */
  public HtmlPage(Source source, Document document) {
    this(source, document, true);
  }

  /** The tree of a piece of HTML that stands in a text; empty if it is too large to be one. */
  public static Optional<Document> fragment(String html) {
    return TreeParser.fragment(html);
  }
}
