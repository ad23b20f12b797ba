package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An article as one ninjs object on one line. */
record NinjsForm() implements Form {

  @Override
  public String write(Article article) {
    StringWriter text = new StringWriter(4096);
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      new Ninjs(json).write(article);
    } catch (IOException e) { // a string takes whatever is written to it
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
