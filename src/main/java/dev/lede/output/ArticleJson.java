package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import dev.lede.article.Dateline;
import dev.lede.article.Metadata;
import dev.lede.block.ElementPaths;
import dev.lede.meta.Stated;
import dev.lede.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Writes the object that an article is in JSON. Keys stand in a fixed order and always stand.
 *
 * @param json where it goes
 * @param trace whether to write where each item came from and what was dropped
 */
record ArticleJson(JsonWriter json, boolean trace) {
  private static final int SCHEMA_VERSION = 1;

  void write(Article article) throws IOException {
    json.beginObject();
    json.name("schemaVersion").value(SCHEMA_VERSION);
    metadata(article.metadata());
    new ItemJson(json, trace, new ElementPaths()).write(article.story(), article.surroundings());
    json.name("confidence").value(rounded(article.assessment().confidence(), 2));
    strings("warnings", article.assessment().warnings());
    source(article.source());
    json.endObject();
  }

  private void metadata(Metadata metadata) throws IOException {
    string("headline", metadata.titles().headline());
    string("alternativeHeadline", metadata.titles().alternativeHeadline());
    string("byline", metadata.authorship().byline());
    strings("authors", metadata.authorship().authors());
    dateline(metadata.authorship().dateline());
    string("datePublished", metadata.datePublished());
    string("dateModified", metadata.dateModified());
    publication(metadata.publication());
    string("description", metadata.titles().description());
    json.name("isAccessibleForFree").value(metadata.publication().accessibleForFree().orElse(null));
    json.name("truncated").value(metadata.truncated());
  }

  private void dateline(Optional<Dateline> found) throws IOException {
    json.name("dateline");
    if (found.isEmpty()) {
      json.nullValue();
      return;
    }
    Dateline dateline = found.get();
    json.beginObject();
    json.name("raw").value(dateline.raw());
    strings("locations", dateline.locations());
    json.name("day").value(dateline.day().orElse(null));
    json.name("month").value(dateline.month().orElse(null));
    string("agency", dateline.agency());
    json.endObject();
  }

  private void publication(Stated.Publication publication) throws IOException {
    string("inLanguage", publication.language());
    string("publisher", publication.publisher());
    string("articleSection", publication.section());
    strings("keywords", publication.keywords());
    string("url", publication.url());
  }

  private void source(Source source) throws IOException {
    json.name("source").beginObject();
    json.name("path").value(source.path());
    json.name("format").value(source.format().label());
    json.name("charset").value(source.charsetName());
    json.name("bytes").value(source.bytes());
    json.name("unreadable").value(source.unreadable());
    json.endObject();
  }

  private void string(String key, Optional<String> value) throws IOException {
    json.name(key).value(value.orElse(null));
  }

  private void strings(String key, List<String> values) throws IOException {
    json.name(key).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** A number that says no more than is known. */
  static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
