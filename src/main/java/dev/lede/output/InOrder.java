package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Image;
import java.util.List;
import java.util.function.Consumer;

/** Walks through a story as it is read: each picture after the item that it follows. */
final class InOrder {
  private InOrder() {}

  static void walk(Article.Story story, Consumer<BodyItem> items, Consumer<Image> images) {
    List<BodyItem> body = story.body();
    int next = 0;
    for (int i = -1; i < body.size(); i++) {
      if (i >= 0) {
        items.accept(body.get(i));
      }
      boolean last = i + 1 == body.size();
      while (next < story.images().size() && (last || story.images().get(next).after() <= i)) {
        images.accept(story.images().get(next++));
      }
    }
  }
}
