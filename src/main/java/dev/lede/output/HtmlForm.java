package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.Metadata;
import java.util.Optional;

/** The story as a page to read that needs nothing but itself, but for its pictures. */
record HtmlForm() implements Form {
  private static final String STYLE =
      "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.6"
          + " serif}h1,h2,h3,h4,h5,h6{line-height:1.25}figure{margin:1.5em"
          + " 0}img{max-width:100%;height:auto}"
          + "figcaption,footer,.byline{font-size:.85em;color:#555}table{border-collapse:collapse}td{border:1px"
          + " solid #ccc;padding:.2em .5em}pre{white-space:pre-wrap}";

  @Override
  public String write(Article article) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html");
    language(article)
        .ifPresent(tag -> html.append(" lang=\"").append(EscapedHtml.of(tag)).append('"'));
    html.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(EscapedHtml.of(title(article))).append("</title>\n");
    html.append("<style>")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<article dir=\"auto\">\n");
    head(article.metadata(), html);
    html.append(HtmlStory.of(article.story()));
    html.append("</article>\n");
    origin(article.metadata(), html);
    return html.append("</body>\n</html>\n").toString();
  }

  private static Optional<String> language(Article article) {
    return article.metadata().publication().language();
  }

  private static String title(Article article) {
    return article.metadata().titles().headline().orElse(article.source().path());
  }

  private static void head(Metadata metadata, StringBuilder html) {
    element("h1", "", metadata.titles().headline(), html);
    element("p", "deck", metadata.titles().alternativeHeadline(), html);
    element("p", "byline", TextForm.byline(metadata), html);
    metadata
        .datePublished()
        .map(EscapedHtml::of)
        .ifPresent(
            date ->
                html.append(
                    "<p class=\"byline\"><time datetime=\""
                        + date
                        + "\">"
                        + date
                        + "</time></p>\n"));
  }

  private static void element(
      String name, String style, Optional<String> text, StringBuilder html) {
    String start = style.isEmpty() ? "<" + name + ">" : "<" + name + " class=\"" + style + "\">";
    text.map(EscapedHtml::of)
        .ifPresent(escaped -> html.append(start + escaped + "</" + name + ">\n"));
  }

  private static void origin(Metadata metadata, StringBuilder html) {
    metadata
        .publication()
        .url()
        .flatMap(SafeLinks::safe)
        .map(EscapedHtml::of)
        .ifPresent(
            url -> html.append("<footer><a href=\"" + url + "\">" + url + "</a></footer>\n"));
  }
}
