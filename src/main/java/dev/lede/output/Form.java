package dev.lede.output;

import dev.lede.article.Article;

/** A format: how an article becomes text. */
interface Form {

  /** The article in this format, with a line break at its end. */
  String write(Article article);

  /** What stands once before all articles; "" for most formats. */
  default String header() {
    return "";
  }

  /**
   * What stands in one stream between an article and the one before it, so that the two do not run
   * together; "" for formats in which they cannot.
   *
   * @param name the name of the page that follows, on one line
   */
  default String between(String name) {
    return "";
  }
}
