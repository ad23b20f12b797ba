package dev.lede.meta;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lede.meta.JsonLd.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the JSON-LD of a page says about the story. */
final class JsonLdReader {
  /** Types of schema.org that are stories though their names do not end in "Article". */
  private static final Set<String> STORIES = Set.copyOf(PageNames.of("story-type"));

  /** Types of pages and parts of pages that state a story's data when nothing else does. */
  private static final Set<String> PAGES = Set.copyOf(PageNames.of("page-type"));

  /** The names of a node whose texts go to a field as they are. */
  private static final Map<String, Field> TEXTS =
      Map.ofEntries(
          Map.entry("description", Field.DESCRIPTION),
          Map.entry("datePublished", Field.PUBLISHED),
          Map.entry("dateModified", Field.MODIFIED),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("articleSection", Field.SECTION),
          Map.entry("keywords", Field.KEYWORDS),
          Map.entry("inLanguage", Field.LANGUAGE),
          Map.entry("isAccessibleForFree", Field.FREE),
          Map.entry("@type", Field.TYPE),
          Map.entry("articleBody", Field.BODY));

  /** Fields of names, which no address is. */
  private static final Set<Field> NAMES = EnumSet.of(Field.AUTHOR, Field.PUBLISHER, Field.SECTION);

  /** The ranks of nodes: what any story says goes before what a page does. */
  private static final int STORY = 40;

  private static final int PAGE = 4;
  private static final int STORY_ELSEWHERE = 1;

  private final JsonLd jsonLd;
  private final Findings findings;

  JsonLdReader(JsonLd jsonLd, Findings findings) {
    this.jsonLd = jsonLd;
    this.findings = findings;
  }

  /** Adds what the page's JSON-LD states. */
  void read() {
    List<Node> ranked = new ArrayList<>(jsonLd.nodes());
    ranked.removeIf(node -> rank(node) == 0);
    ranked.sort((one, other) -> Integer.compare(rank(other), rank(one)));
    for (Node node : ranked) {
      if (node == ranked.get(0)) {
        read(node, isStory(node) && !node.elsewhere() ? Origin.JSON_LD : Origin.JSON_LD_PAGE);
      } else if (!node.elsewhere()) {
        readDates(node.json());
      }
    }
    for (Node node : jsonLd.nodes()) {
      for (String type : node.types()) {
        if (!node.elsewhere() && PageTypes.isOther(type)) {
          findings.add(Field.TYPE, Origin.JSON_LD_PAGE, type);
        }
      }
    }
  }

  private static boolean isStory(Node node) {
    for (String type : node.types()) {
      if (type.endsWith("article") || STORIES.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** How likely the node is the page's own story; 0 for never. */
  private static int rank(Node node) {
    boolean story = isStory(node);
    if (!story && (node.elsewhere() || Collections.disjoint(node.types(), PAGES))) {
      return 0;
    }
    JsonObject json = node.json();
    int rank = !story ? PAGE : node.elsewhere() ? STORY_ELSEWHERE : STORY;
    rank += json.has("headline") || json.has("name") ? 8 : 0;
    rank += json.has("datePublished") ? 4 : 0;
    rank += json.has("author") ? 2 : 0;
    rank += json.has("articleBody") || json.has("mainEntityOfPage") ? 1 : 0;
    return rank;
  }

  private void read(Node node, Origin origin) {
    JsonObject json = node.json();
    headline(json, origin);
    TEXTS.forEach((name, field) -> texts(json.get(name), field, origin));
    authors(json, origin);
    address(json).ifPresent(url -> findings.add(Field.URL, origin, url));
  }

  private void readDates(JsonObject json) {
    for (String name : List.of("datePublished", "uploadDate", "dateCreated")) {
      JsonTexts.of(json.get(name))
          .forEach(text -> findings.add(Field.PUBLISHED, Origin.JSON_LD_PAGE, text));
    }
  }

  private void texts(JsonElement value, Field field, Origin origin) {
    for (JsonElement known : resolved(value)) {
      for (String text : JsonTexts.of(known)) {
        if (!NAMES.contains(field) || !JsonLd.isReference(text)) {
          findings.add(field, origin, field == Field.BODY ? text : JsonTexts.plain(text));
        }
      }
    }
  }

  /** A value, or each of several, with the nodes that they refer to. */
  private List<JsonElement> resolved(JsonElement value) {
    List<JsonElement> all =
        value == null
            ? List.of()
            : value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
    return all.stream().map(jsonLd::resolve).toList();
  }

  private void headline(JsonObject json, Origin origin) {
    String name = json.has("headline") ? "headline" : "name";
    JsonTexts.first(json.get(name))
        .map(JsonTexts::plain)
        .ifPresent(text -> findings.add(Field.HEADLINE, origin, text));
  }

  private void authors(JsonObject json, Origin origin) {
    texts(json.has("author") ? json.get("author") : json.get("creator"), Field.AUTHOR, origin);
  }

  private static Optional<String> address(JsonObject json) {
    return JsonTexts.address(json.has("url") ? json.get("url") : json.get("mainEntityOfPage"))
        .filter(url -> url.startsWith("http"));
  }
}
