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
}
