package dev.lede.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.lede.article.Article;
import java.util.List;
import java.util.stream.StreamSupport;

/** Picks single values out of an article, by their keys in JSON. */
public final class Fields {
  /** The keys of the JSON object in their order. */
  public static final List<String> NAMES =
      List.of(
          "schemaVersion",
          "headline",
          "alternativeHeadline",
          "byline",
          "authors",
          "dateline",
          "datePublished",
          "dateModified",
          "inLanguage",
          "publisher",
          "articleSection",
          "keywords",
          "url",
          "description",
          "isAccessibleForFree",
          "truncated",
          "body",
          "images",
          "related",
          "teasers",
          "comments",
          "confidence",
          "warnings",
          "source");

  private Fields() {}

  /**
   * The values of a field as a shell wants them: strings raw, a list's items each for itself,
   * objects as JSON on a line, nothing for null. The body is its text.
   *
   * @param name one of {@link #NAMES}
   */
  public static List<String> values(Article article, String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no such field: " + name);
    }
    return name.equals("body") ? body(article) : inJson(article, name);
  }

  private static List<String> body(Article article) {
    String text = TextForm.body(article);
    return text.isEmpty() ? List.of() : List.of(WellFormed.of(text));
  }

  private static List<String> inJson(Article article, String name) {
    String json = ArticleWriter.of(OutputFormat.JSONL).write(article);
    JsonElement value = JsonParser.parseString(json).getAsJsonObject().get(name);
    if (value.isJsonArray()) {
      return StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
          .map(Fields::raw)
          .toList();
    }
    return value.isJsonNull() ? List.of() : List.of(raw(value));
  }

  private static String raw(JsonElement value) {
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }
}
