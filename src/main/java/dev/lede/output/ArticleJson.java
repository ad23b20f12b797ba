package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.Dateline;
import dev.lede.article.Metadata;
import dev.lede.block.ElementPaths;
import dev.lede.meta.Stated;
import dev.lede.source.Source;
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
record ArticleJson(JsonText json, boolean trace) {
  private static final int SCHEMA_VERSION = 1;

  void write(Article article) {
    json.beginObject();
    json.name("schemaVersion").plain(SCHEMA_VERSION);
    metadata(article.metadata());
    new ItemJson(json, trace, new ElementPaths()).write(article.story(), article.surroundings());
    json.name("confidence").plain(rounded(article.assessment().confidence(), 2));
    strings("warnings", article.assessment().warnings());
    source(article.source());
    json.endObject();
  }

  private void metadata(Metadata metadata) {
    string("headline", metadata.titles().headline());
    string("alternativeHeadline", metadata.titles().alternativeHeadline());
    string("byline", metadata.authorship().byline());
    strings("authors", metadata.authorship().authors());
    dateline(metadata.authorship().dateline());
    string("datePublished", metadata.datePublished());
    string("dateModified", metadata.dateModified());
    publication(metadata.publication());
    string("description", metadata.titles().description());
    json.name("isAccessibleForFree").plain(metadata.publication().accessibleForFree().orElse(null));
    json.name("truncated").plain(metadata.truncated());
  }

  private void dateline(Optional<Dateline> found) {
    json.name("dateline");
    if (found.isEmpty()) {
      json.value(null);
      return;
    }
    Dateline dateline = found.get();
    json.beginObject();
    json.name("raw").value(dateline.raw());
    strings("locations", dateline.locations());
    json.name("day").plain(dateline.day().orElse(null));
    json.name("month").plain(dateline.month().orElse(null));
    string("agency", dateline.agency());
    json.endObject();
  }

  private void publication(Stated.Publication publication) {
    string("inLanguage", publication.language());
    string("publisher", publication.publisher());
    string("articleSection", publication.section());
    strings("keywords", publication.keywords());
    string("url", publication.url());
  }

  private void source(Source source) {
    json.name("source").beginObject();
    json.name("path").value(source.path());
    json.name("format").value(source.format().label());
    json.name("charset").value(source.charsetName());
    json.name("bytes").plain(source.bytes());
    json.name("unreadable").plain(source.unreadable());
    json.endObject();
  }

  private void string(String key, Optional<String> value) {
    json.name(key).value(value.orElse(null));
  }

  private void strings(String key, List<String> values) {
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
