package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Comment;
import dev.lede.article.Dropped;
import dev.lede.article.Image;
import dev.lede.article.Related;
import dev.lede.article.Teaser;
import dev.lede.article.Trace;
import dev.lede.block.ElementPaths;
import dev.lede.block.Span;
import java.io.IOException;
import java.util.List;

/**
 * Writes the lists of an article: what the story is made of and what stood around it.
 *
 * @param json where it goes
 * @param traced whether to write where each item came from and what was dropped
 * @param paths the paths of the page's elements
 */
record ItemJson(JsonWriter json, boolean traced, ElementPaths paths) {

  /** Writes one item's own keys. */
  private interface Keys<T> {
    void write(T item) throws IOException;
  }

  void write(Article.Story story, Article.Surroundings around) throws IOException {
    list("body", story.body(), this::body);
    list("images", story.images(), this::image);
    list("related", around.related(), this::related);
    list("teasers", around.teasers(), this::teaser);
    list("comments", around.comments(), this::comment);
    if (traced) {
      list("dropped", around.dropped(), this::dropped);
    }
  }

  private <T> void list(String key, List<T> items, Keys<T> keys) throws IOException {
    json.name(key).beginArray();
    for (T item : items) {
      json.beginObject();
      keys.write(item);
      json.endObject();
    }
    json.endArray();
  }

  private void body(BodyItem item) throws IOException {
    json.name("type").value(item.type().json());
    if (item.type() == BodyItem.Type.HEADING) {
      json.name("level").value(item.level());
    }
    json.name("text").value(item.text());
    if (item.type() == BodyItem.Type.TABLE) {
      rows(item.rows());
    }
    trace(item.trace());
  }

  private void rows(List<List<String>> rows) throws IOException {
    json.name("rows").beginArray();
    for (List<String> row : rows) {
      json.beginArray();
      for (String cell : row) {
        json.value(cell);
      }
      json.endArray();
    }
    json.endArray();
  }

  private void image(Image image) throws IOException {
    json.name("caption").value(image.caption().orElse(null));
    json.name("credit").value(image.credit().orElse(null));
    json.name("alt").value(image.alt().orElse(null));
    json.name("url").value(image.url().orElse(null));
    json.name("after").value(image.after());
    json.name("copies").value(image.copies());
    trace(image.trace());
  }

  private void related(Related related) throws IOException {
    json.name("label").value(related.label().orElse(null));
    json.name("headline").value(related.headline());
    json.name("url").value(related.url().orElse(null));
    trace(related.trace());
  }

  private void teaser(Teaser teaser) throws IOException {
    json.name("list").value(teaser.list().orElse(null));
    json.name("headline").value(teaser.headline());
    json.name("articleSection").value(teaser.articleSection().orElse(null));
    json.name("description").value(teaser.description().orElse(null));
    json.name("truncated").value(teaser.truncated());
    json.name("datePublished").value(teaser.datePublished().orElse(null));
    json.name("caption").value(teaser.caption().orElse(null));
    json.name("credit").value(teaser.credit().orElse(null));
    json.name("url").value(teaser.url().orElse(null));
    trace(teaser.trace());
  }

  private void comment(Comment comment) throws IOException {
    json.name("text").value(comment.text());
    trace(comment.trace());
  }

  private void dropped(Dropped dropped) throws IOException {
    json.name("label").value(dropped.label());
    json.name("text").value(dropped.text());
    trace(dropped.trace());
  }

  private void trace(Trace trace) throws IOException {
    if (traced) {
      json.name("span");
      span(trace.span());
      json.name("score").value(ArticleJson.rounded(trace.score(), 3));
      json.name("reason").value(trace.reason());
    }
  }

  private void span(Span span) throws IOException {
    if (span instanceof Span.Lines lines) {
      json.beginObject();
      json.name("first").value(lines.first());
      json.name("last").value(lines.last());
      json.endObject();
    } else if (span instanceof Span.Element element) {
      json.value(paths.of(element.node()));
    }
  }
}
