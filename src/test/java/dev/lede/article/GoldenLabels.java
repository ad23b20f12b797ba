package dev.lede.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels the blocks of a golden page by the article that should come out of it. */
final class GoldenLabels {
  private final JsonObject article;

  private GoldenLabels(JsonObject article) {
    this.article = article;
  }

  static List<Labelled> of(List<Block> blocks, JsonObject article) {
    GoldenLabels golden = new GoldenLabels(article);
    List<Labelled> labelled = new ArrayList<>();
    for (Block block : blocks) {
      labelled.add(new Labelled(block, golden.label(block.text()), 1, "golden"));
    }
    return labelled;
  }

  private Label label(String text) {
    return inBody(text)
        .or(() -> among("related", text))
        .or(() -> inTeasers(text))
        .or(() -> among("images", text))
        .orElse(Label.TEASER_MORE);
  }

  private Optional<Label> inBody(String text) {
    for (JsonElement item : article.getAsJsonArray("body")) {
      if (text.equals(string(item, "text"))) {
        boolean heading = string(item, "type").equals("heading");
        return Optional.of(heading ? Label.HEADING : Label.PARAGRAPH);
      }
    }
    return Optional.empty();
  }

  private Optional<Label> among(String part, String text) {
    for (JsonElement item : article.getAsJsonArray(part)) {
      if (part.equals("images") && isCaption(item, text)) {
        return Optional.of(Label.CAPTION);
      }
      if (part.equals("related")
          && text.startsWith(string(item, "label"))
          && text.endsWith(string(item, "headline"))) {
        return Optional.of(Label.RELATED);
      }
    }
    return Optional.empty();
  }

  private Optional<Label> inTeasers(String text) {
    for (JsonElement item : article.getAsJsonArray("teasers")) {
      if (text.equals(string(item, "headline"))) {
        return Optional.of(Label.TEASER);
      } else if (text.equals(string(item, "articleSection"))) {
        return Optional.of(Label.TEASER_SECTION);
      } else if (text.equals(string(item, "description"))) {
        return Optional.of(Label.TEASER_DESCRIPTION);
      } else if (text.equals(string(item, "list"))) {
        return Optional.of(Label.TEASER_LIST);
      } else if (isCaption(item, text)) {
        return Optional.of(Label.TEASER_CAPTION);
      }
    }
    return Optional.empty();
  }

  private static boolean isCaption(JsonElement item, String text) {
    String caption = string(item, "caption");
    return !caption.isEmpty()
        && text.startsWith(caption)
        && text.substring(caption.length()).contains(string(item, "credit"));
  }

  private static String string(JsonElement item, String name) {
    JsonElement value = item.getAsJsonObject().get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
