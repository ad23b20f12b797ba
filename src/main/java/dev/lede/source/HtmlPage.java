package dev.lede.source;

import org.jsoup.nodes.Document;

/**
 * An HTML page.
 *
 * @param document the parsed page; the rooms behind only read it
 */
public record HtmlPage(Source source, Document document) implements Page {}
