package dev.lede.source;

/** A page, decoded: either an HTML document or flattened text. */
public sealed interface Page permits HtmlPage, TextPage {
  /** Where the page came from. */
  Source source();
}
