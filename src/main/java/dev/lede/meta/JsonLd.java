package dev.lede.meta;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The JSON-LD of a page (https://www.w3.org/TR/json-ld11/): its nodes, and which of them are about
 * the story.
 */
final class JsonLd {
  private static final Evaluator TYPE = QueryParser.parse("[type*=ld+json]");

  /** No page's own statements come in more nodes. */
  private static final int MOST_NODES = 20_000;

  /** Whatever stands under these is about other stories. */
  private static final Set<String> ELSEWHERE = Set.copyOf(PageNames.of("other-story"));

  /**
   * A node.
   *
   * @param json its content
   * @param elsewhere whether it stands in a list of other things
   */
  record Node(JsonObject json, boolean elsewhere) {
    /** Its schema.org types, lower-cased, without the vocabulary's address. */
    List<String> types() {
      return JsonTexts.of(json.get("@type")).stream()
          .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  private record Open(JsonElement json, boolean elsewhere) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private JsonLd() {}

  /** The JSON-LD of a page, scripts in order, nodes from the outside to the inside. */
  static JsonLd of(PageIndex index) {
    JsonLd all = new JsonLd();
    for (Element script : index.named("script", TYPE)) {
      all.collect(parse(script.data()));
    }
    return all;
  }

  /** The nodes that have a type. */
  List<Node> nodes() {
    return nodes;
  }

  /** The value itself, or the node elsewhere on the page that it only refers to. */
  JsonElement resolve(JsonElement value) {
    if (value.isJsonPrimitive()) {
      String text = value.getAsString();
      JsonElement node = isReference(text) ? byId.get(text) : null;
      return node == null ? value : node;
    }
    return value.isJsonObject() ? resolve(value.getAsJsonObject()) : value;
  }

  private JsonObject resolve(JsonObject node) {
    boolean reference = node.size() == 1 || !node.has("name") && node.has("@id");
    return reference ? byId.getOrDefault(JsonTexts.first(node.get("@id")).orElse(""), node) : node;
  }

  /** Whether a text names a node and is nobody's name: an address, or a piece of one. */
  static boolean isReference(String text) {
    boolean address = text.startsWith("#") || text.startsWith("_:") || text.contains("://");
    return address && text.chars().noneMatch(Character::isWhitespace);
  }

  private static JsonArray parse(String script) {
    boolean encoded = script.contains("{&quot;") || script.stripLeading().startsWith("&");
    return LooseJson.read(encoded ? Parser.unescapeEntities(script, false) : script);
  }

  private void collect(JsonArray roots) {
    Deque<Open> queue = new ArrayDeque<>();
    queue.add(new Open(roots, false));
    while (!queue.isEmpty() && nodes.size() < MOST_NODES) {
      Open next = queue.poll();
      if (next.json.isJsonArray()) {
        next.json.getAsJsonArray().forEach(item -> queue.add(new Open(item, next.elsewhere)));
      } else if (next.json.isJsonObject()) {
        enter(next.json.getAsJsonObject(), next.elsewhere, queue);
      }
    }
  }

  private void enter(JsonObject object, boolean elsewhere, Deque<Open> queue) {
    if (object.has("@type")) {
      nodes.add(new Node(object, elsewhere));
    }
    if (object.has("@id") && object.size() > 1) {
      JsonTexts.first(object.get("@id")).ifPresent(id -> byId.merge(id, object, JsonLd::fuller));
    }
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (!entry.getValue().isJsonPrimitive()) {
        boolean other = elsewhere || ELSEWHERE.contains(entry.getKey().toLowerCase(Locale.ROOT));
        queue.add(new Open(entry.getValue(), other));
      }
    }
  }

  private static JsonObject fuller(JsonObject one, JsonObject two) {
    return two.size() > one.size() ? two : one;
  }
}
