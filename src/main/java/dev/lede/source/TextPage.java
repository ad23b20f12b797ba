package dev.lede.source;

/**
 * A page that some scraper has flattened to text.
 *
 * @param text the decoded text, without a byte order mark, line breaks as they stood (LF, CRLF or
 *     CR)
 */
public record TextPage(Source source, String text) implements Page {}
