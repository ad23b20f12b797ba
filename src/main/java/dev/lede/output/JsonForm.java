package dev.lede.output;

import dev.lede.article.Article;

/**
 * An article as one JSON object.
 *
 * @param indent what a level is indented by; "" for one line
 * @param trace whether to print where each item came from and what was dropped
 */
record JsonForm(String indent, boolean trace) implements Form {

  @Override
  public String write(Article article) {
    JsonText json = new JsonText(indent);
    new ArticleJson(json, trace).write(article);
    return json.line();
  }
}
