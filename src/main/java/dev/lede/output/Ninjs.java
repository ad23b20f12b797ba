package dev.lede.output;

import com.google.gson.stream.JsonWriter;
import dev.lede.article.Article;
import dev.lede.article.Dateline;
import dev.lede.article.Image;
import dev.lede.article.Metadata;
import dev.lede.article.Related;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes an article as the IPTC's <a href="https://iptc.org/std/ninjs/ninjs-schema_3.0.json">ninjs
 * 3.0</a> has it. What is not known is left out; dates are written only if they are as precise as
 * the standard asks for.
 *
 * @param json where it goes
 */
record Ninjs(JsonWriter json) {
  private static final Pattern DATE_TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  void write(Article article) throws IOException {
    Metadata metadata = article.metadata();
    json.beginObject();
    standard();
    string("uri", uri(metadata.publication().url(), identity(article)));
    string("type", "text");
    string("representationType", metadata.truncated() ? "partial" : "full");
    dates(metadata);
    optional("language", metadata.publication().language());
    optional("by", metadata.authorship().byline());
    optional(
        "located",
        metadata.authorship().dateline().map(Ninjs::places).filter(text -> !text.isEmpty()));
    headlines(metadata.titles());
    people(metadata.authorship().authors());
    sources(metadata);
    subjects(metadata);
    descriptions(metadata.titles().description(), "summary");
    bodies(article);
    associations(article);
    json.endObject();
  }

  private void standard() throws IOException {
    json.name("standard").beginObject();
    string("name", "ninjs");
    string("version", "3.0");
    string("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#");
    json.endObject();
  }

  /** The address if it is absolute, or else a name made of what tells the object from others. */
  private static String uri(Optional<String> url, String otherwise) {
    return url.flatMap(SafeLinks::absolute)
        .orElseGet(
            () -> "urn:uuid:" + UUID.nameUUIDFromBytes(otherwise.getBytes(StandardCharsets.UTF_8)));
  }

  /** What tells a page from others, also where all come from standard input. */
  private static String identity(Article article) {
    return article.source().path()
        + '\n'
        + article.metadata().titles().headline().orElse("")
        + '\n'
        + TextForm.body(article);
  }

  private void dates(Metadata metadata) throws IOException {
    optional("firstCreated", metadata.datePublished().filter(Ninjs::isDateTime));
    optional(
        "versionCreated",
        metadata.dateModified().or(metadata::datePublished).filter(Ninjs::isDateTime));
  }

  private static boolean isDateTime(String date) {
    return DATE_TIME.matcher(date).matches();
  }

  private static String places(Dateline dateline) {
    return String.join(", ", dateline.locations());
  }

  private void headlines(Metadata.Titles titles) throws IOException {
    if (titles.headline().isPresent() || titles.alternativeHeadline().isPresent()) {
      json.name("headlines").beginArray();
      value("main", titles.headline());
      value("subheadline", titles.alternativeHeadline());
      json.endArray();
    }
  }

  private void people(List<String> authors) throws IOException {
    if (!authors.isEmpty()) {
      json.name("people").beginArray();
      for (String author : authors) {
        named(author, "rel", "author");
      }
      json.endArray();
    }
  }

  private void sources(Metadata metadata) throws IOException {
    Optional<String> agency = metadata.authorship().dateline().flatMap(Dateline::agency);
    Optional<String> publisher = metadata.publication().publisher();
    if (agency.isPresent() || publisher.isPresent()) {
      json.name("infoSources").beginArray();
      if (publisher.isPresent()) {
        named(publisher.get(), "role", "publisher");
      }
      if (agency.isPresent()) {
        named(agency.get(), "role", "originator");
      }
      json.endArray();
    }
  }

  private void subjects(Metadata metadata) throws IOException {
    Optional<String> section = metadata.publication().section();
    List<String> keywords = metadata.publication().keywords();
    if (section.isPresent() || !keywords.isEmpty()) {
      json.name("subjects").beginArray();
      if (section.isPresent()) {
        named(section.get(), "rel", "section");
      }
      for (String keyword : keywords) {
        named(keyword, "rel", "keyword");
      }
      json.endArray();
    }
  }

  private void descriptions(Optional<String> text, String role) throws IOException {
    if (text.isPresent()) {
      json.name("descriptions").beginArray();
      value(role, text);
      json.endArray();
    }
  }

  private void bodies(Article article) throws IOException {
    if (article.hasStory()) {
      json.name("bodies").beginArray();
      body("main", "text/plain", TextForm.body(article));
      body("richtext", "text/html", HtmlStory.of(article.story().body()));
      json.endArray();
    }
  }

  private void body(String role, String contentType, String value) throws IOException {
    json.beginObject();
    string("role", role);
    string("contentType", contentType);
    string("value", value);
    json.endObject();
  }

  private void associations(Article article) throws IOException {
    if (!article.story().images().isEmpty() || !article.surroundings().related().isEmpty()) {
      json.name("associations").beginArray();
      String page = identity(article);
      int number = 0;
      for (Image image : article.story().images()) {
        picture("picture-" + ++number, image, page);
      }
      number = 0;
      for (Related related : article.surroundings().related()) {
        related("related-" + ++number, related, page);
      }
      json.endArray();
    }
  }

  private void picture(String name, Image image, String page) throws IOException {
    json.beginObject();
    association(name, "picture", uri(image.url(), page + ' ' + name));
    optional("by", image.credit());
    descriptions(image.caption().or(image::alt), image.caption().isPresent() ? "caption" : "alt");
    Optional<String> address = image.url().flatMap(SafeLinks::absolute);
    if (address.isPresent()) {
      json.name("renditions").beginArray().beginObject();
      string("name", "original");
      string("href", address.get());
      json.endObject().endArray();
    }
    json.endObject();
  }

  private void related(String name, Related related, String page) throws IOException {
    json.beginObject();
    association(name, "text", uri(related.url(), page + ' ' + name));
    json.name("headlines").beginArray();
    value("main", Optional.of(related.headline()));
    json.endArray();
    json.endObject();
  }

  private void association(String name, String type, String uri) throws IOException {
    string("uri", uri);
    string("name", name);
    string("rel", type.equals("picture") ? "illustration" : "seeAlso");
    string("type", type);
  }

  private void named(String name, String key, String value) throws IOException {
    json.beginObject();
    string("name", name);
    string(key, value);
    json.endObject();
  }

  private void value(String role, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.beginObject();
      string("role", role);
      string("value", value.get());
      json.endObject();
    }
  }

  private void optional(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(key, value.get());
    }
  }

  private void string(String key, String value) throws IOException {
    json.name(key).value(value);
  }
}
