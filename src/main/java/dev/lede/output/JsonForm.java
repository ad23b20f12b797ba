package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * An article as one JSON object.
 *
 * @param indent what a level is indented by; "" for one line
 * @param trace whether to print where each item came from and what was dropped
 */
record JsonForm(String indent, boolean trace) implements Form {

  @Override
  public String write(Article article) {
    StringWriter text = new StringWriter(4096);
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent(indent);
      json.setSerializeNulls(true);
      json.setHtmlSafe(false);
      new ArticleJson(json, trace).write(article);
    } catch (IOException e) { // a string takes whatever is written to it
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
