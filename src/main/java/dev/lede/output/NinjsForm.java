package dev.lede.output;

import dev.lede.article.Article;

/** An article as one ninjs object on one line. */
record NinjsForm() implements Form {

  @Override
  public String write(Article article) {
    JsonText json = new JsonText("");
    new Ninjs(json).write(article);
    return json.line();
  }
}
