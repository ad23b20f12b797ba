package dev.lede.output;

import dev.lede.article.Article;
import java.util.Set;

/** Prints articles. Instances are immutable and may be shared between threads. */
public final class ArticleWriter {
  private final Form form;

  private ArticleWriter(Form form) {
    this.form = form;
  }

  /** A writer of a format. */
  public static ArticleWriter of(OutputFormat format) {
    return of(format, Set.of(), false);
  }

  /**
   * A writer of a format.
   *
   * @param parts what to print below the story; only the text format heeds it
   * @param trace whether to print where each item came from and what was dropped; only the JSON
   *     formats heed it
   */
  public static ArticleWriter of(OutputFormat format, Set<Include> parts, boolean trace) {
    return new ArticleWriter(
        switch (format) {
          case JSON, JSONL, NINJS -> new JsonForm(format, trace);
          case TEXT -> new TextForm(parts);
          case MARKDOWN -> new MarkdownForm();
          case HTML -> new HtmlForm();
          case CSV -> new CsvForm();
        });
  }

  /**
   * What stands once before the first article, with a line break at its end; "" for most formats.
   */
  public String header() {
    return form.header();
  }

  /**
   * What stands in one stream between an article and the one before it, with line breaks around it;
   * "" for formats in which articles cannot run together.
   *
   * @param name the name of the page that follows, on one line
   */
  public String between(String name) {
    return form.between(name);
  }

  /** An article in this format, with a line break at its end; it holds no lone surrogates. */
  public String write(Article article) {
    return WellFormed.of(form.write(article));
  }
}
