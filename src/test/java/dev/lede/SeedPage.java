package dev.lede;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A flattened page with a long list of other stories, and what should come out of it.
 *
 * @param text the page
 * @param wanted what should come out, in the shape of the output
 */
record SeedPage(String text, JsonObject wanted) {
  private static final String LIST_TITLE = "热门新闻";

  /** A golden case. */
  static SeedPage golden(Path page) throws IOException {
    Path json = Path.of(page.toString().replace(".txt", ".json"));
    return new SeedPage(Files.readString(page), parse(json));
  }

  /** A page labelled by hand, in the form of the labelled development pages. */
  static SeedPage labelled(Path page) throws IOException {
    Path json = Path.of(page.toString().replace(".txt", ".gold.json"));
    String text = Files.readString(page);
    return new SeedPage(text, output(parse(json), text));
  }

  Facts facts() {
    return Facts.ofOutput(wanted);
  }

  int teasers() {
    return wanted.getAsJsonArray("teasers").size();
  }

  /** The page as far as the teaser of that number, counted from 1; 0 for the list's title. */
  String upToTeaser(int count) {
    int end = text.indexOf(LIST_TITLE) + LIST_TITLE.length();
    for (int i = 0; i < count; i++) {
      JsonObject teaser = wanted.getAsJsonArray("teasers").get(i).getAsJsonObject();
      JsonElement description = teaser.get("description");
      String last = (description.isJsonNull() ? teaser.get("headline") : description).getAsString();
      end = text.indexOf(last, end) + last.length();
    }
    return text.substring(0, end);
  }

  /** The facts that come out of a text. */
  static Facts read(String page) throws UnreadablePageException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    String json =
        ArticleWriter.of(OutputFormat.JSON)
            .write(new ArticleParser().parse(new PageReader().readOne("page.txt", bytes)));
    return Facts.ofOutput(JsonParser.parseString(json).getAsJsonObject());
  }

  private static JsonObject parse(Path json) throws IOException {
    return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
  }

  private static JsonObject output(JsonObject gold, String page) {
    JsonObject output = new JsonObject();
    output.add("headline", gold.get("headline"));
    output.addProperty("inLanguage", gold.get("lang").getAsString().substring(0, 2));
    output.add("dateline", gold.get("dateline"));
    output.add("body", gold.get("body"));
    output.add("related", gold.get("related"));
    output.add("images", new JsonArray());
    for (JsonElement caption : gold.getAsJsonArray("captions")) {
      output.getAsJsonArray("images").add(image(caption.getAsJsonObject(), gold, page));
    }
    output.add("teasers", new JsonArray());
    for (JsonElement teaser : gold.getAsJsonArray("teasers")) {
      output.getAsJsonArray("teasers").add(teaser(teaser.getAsJsonObject()));
    }
    return output;
  }

  private static JsonObject image(JsonObject caption, JsonObject gold, String page) {
    String text = caption.get("text").getAsString();
    JsonObject image = new JsonObject();
    image.addProperty("caption", text);
    image.add("credit", caption.get("credit"));
    image.addProperty("copies", page.split(text, -1).length - 1);
    image.addProperty("after", itemsBefore(page.indexOf(text), gold, page) - 1);
    return image;
  }

  private static int itemsBefore(int place, JsonObject gold, String page) {
    int count = 0;
    for (JsonElement item : gold.getAsJsonArray("body")) {
      String text = item.getAsJsonObject().get("text").getAsString();
      count += page.indexOf(text) < place ? 1 : 0;
    }
    return count;
  }

  private static JsonObject teaser(JsonObject gold) {
    JsonElement summary = gold.get("summary");
    JsonObject teaser = gold.deepCopy();
    teaser.add("articleSection", gold.get("section"));
    teaser.add("description", summary);
    boolean truncated = !summary.isJsonNull() && summary.getAsString().endsWith("...");
    teaser.addProperty("truncated", truncated);
    return teaser;
  }
}
