package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * An article as one JSON object, with lede's own keys or with those of ninjs.
 *
 * @param format which of the formats in JSON
 * @param trace whether to print where each item came from and what was dropped; ninjs has no keys
 *     for it
 */
record JsonForm(OutputFormat format, boolean trace) implements Form {

  @Override
  public String write(Article article) {
    StringWriter text = new StringWriter(4096);
    try (JsonWriter json = new JsonWriter(text)) {
      if (format == OutputFormat.NINJS) {
        new Ninjs(json).write(article);
      } else {
        json.setIndent(format == OutputFormat.JSON ? "  " : "");
        new ArticleJson(json, trace).write(article);
      }
    } catch (IOException e) { // a string takes whatever is written to it
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
