package dev.lede;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What must not change with the look of a page, a line each so that a difference can be read.
 *
 * @param story the headline, the language, the dateline, and the body's items with their types
 * @param captions the captions with credit, copies and place
 * @param links the related links and the teasers
 */
record Facts(List<String> story, List<String> captions, List<String> links) {

  /** The facts in what {@code --format json} prints. */
  static Facts ofOutput(JsonObject output) {
    List<String> story = new ArrayList<>();
    story.add("headline " + text(output, "headline"));
    story.add("language " + text(output, "inLanguage"));
    story.add("dateline " + dateline(output.get("dateline")));
    story.addAll(lines(output, "body", item -> text(item, "type") + ' ' + text(item, "text")));
    return new Facts(
        story,
        lines(output, "images", image -> all(image, "caption", "credit", "copies", "after")),
        both(
            lines(output, "related", link -> all(link, "label", "headline")),
            lines(output, "teasers", Facts::teaser)));
  }

  private static String dateline(JsonElement dateline) {
    return dateline.isJsonNull() ? "none" : all(dateline.getAsJsonObject(), "locations", "day");
  }

  private static String teaser(JsonObject teaser) {
    return all(
        teaser, "headline", "articleSection", "description", "caption", "credit", "truncated");
  }

  /** The facts of the page in a disguise. */
  Facts in(Disguise disguise) {
    return new Facts(
        story.stream().map(disguise::text).toList(),
        captions.stream().map(disguise::text).toList(),
        links.stream().map(disguise::text).toList());
  }

  /** The facts of the page with only so many of its teasers. */
  Facts withTeasers(int count) {
    int all = (int) links.stream().filter(link -> link.contains("truncated")).count();
    return new Facts(story, captions, links.subList(0, links.size() - all + count));
  }

  /** The facts, a line each. */
  @Override
  public String toString() {
    return String.join("\n", both(both(story, captions), links));
  }

  static List<String> lines(JsonObject object, String key, Function<JsonObject, String> line) {
    List<String> lines = new ArrayList<>();
    for (JsonElement item : object.getAsJsonArray(key)) {
      lines.add(line.apply(item.getAsJsonObject()));
    }
    return lines;
  }

  static String all(JsonObject object, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      values.add(key + " " + text(object, key));
    }
    return String.join(" | ", values);
  }

  static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    if (value.isJsonArray()) {
      return String.join(
          " + ", value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }
    return value.isJsonNull() ? "none" : value.getAsString();
  }

  static List<String> both(List<String> one, List<String> two) {
    List<String> both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }
}
