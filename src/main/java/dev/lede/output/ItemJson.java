package dev.lede.output;

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
import java.util.List;

/**
 * Writes the lists of an article: what the story is made of and what stood around it.
 *
 * @param json where it goes
 * @param traced whether to write where each item came from and what was dropped
 * @param paths the paths of the page's elements
 */
record ItemJson(JsonText json, boolean traced, ElementPaths paths) {

  void write(Article.Story story, Article.Surroundings around) {
    json.name("body").beginArray();
    for (BodyItem item : story.body()) {
      body(item);
    }
    json.endArray().name("images").beginArray();
    for (Image image : story.images()) {
      image(image);
    }
    json.endArray().name("related").beginArray();
    for (Related related : around.related()) {
      related(related);
    }
    json.endArray().name("teasers").beginArray();
    for (Teaser teaser : around.teasers()) {
      teaser(teaser);
    }
    json.endArray().name("comments").beginArray();
    for (Comment comment : around.comments()) {
      comment(comment);
    }
    json.endArray();
    if (traced) {
      json.name("dropped").beginArray();
      for (Dropped dropped : around.dropped()) {
        dropped(dropped);
      }
      json.endArray();
    }
  }

  private void body(BodyItem item) {
    json.beginObject().name("type").value(item.type().json());
    if (item.type() == BodyItem.Type.HEADING) {
      json.name("level").plain(item.level());
    }
    json.name("text").value(item.text());
    if (item.type() == BodyItem.Type.TABLE) {
      rows(item.rows());
    }
    end(item.trace());
  }

  private void rows(List<List<String>> rows) {
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

  private void image(Image image) {
    json.beginObject().name("caption").value(image.caption().orElse(null));
    json.name("credit").value(image.credit().orElse(null));
    json.name("alt").value(image.alt().orElse(null));
    json.name("url").value(image.url().orElse(null));
    json.name("after").plain(image.after());
    json.name("copies").plain(image.copies());
    end(image.trace());
  }

  private void related(Related related) {
    json.beginObject().name("label").value(related.label().orElse(null));
    json.name("headline").value(related.headline());
    json.name("url").value(related.url().orElse(null));
    end(related.trace());
  }

  private void teaser(Teaser teaser) {
    json.beginObject().name("list").value(teaser.list().orElse(null));
    json.name("headline").value(teaser.headline());
    json.name("articleSection").value(teaser.articleSection().orElse(null));
    json.name("description").value(teaser.description().orElse(null));
    json.name("truncated").plain(teaser.truncated());
    json.name("datePublished").value(teaser.datePublished().orElse(null));
    json.name("caption").value(teaser.caption().orElse(null));
    json.name("credit").value(teaser.credit().orElse(null));
    json.name("url").value(teaser.url().orElse(null));
    end(teaser.trace());
  }

  private void comment(Comment comment) {
    json.beginObject().name("text").value(comment.text());
    end(comment.trace());
  }

  private void dropped(Dropped dropped) {
    json.beginObject().name("label").value(dropped.label());
    json.name("text").value(dropped.text());
    end(dropped.trace());
  }

  /** Ends an item, with where it came from. */
  private void end(Trace trace) {
    if (traced) {
      json.name("span");
      span(trace.span());
      json.name("score").plain(ArticleJson.rounded(trace.score(), 3));
      json.name("reason").value(trace.reason());
    }
    json.endObject();
  }

  private void span(Span span) {
    if (span instanceof Span.Lines lines) {
      json.beginObject();
      json.name("first").plain(lines.first());
      json.name("last").plain(lines.last());
      json.endObject();
    } else if (span instanceof Span.Element element) {
      json.value(paths.of(element.node()));
    }
  }
}
