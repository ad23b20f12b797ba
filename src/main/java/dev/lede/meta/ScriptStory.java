package dev.lede.meta;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;

/**
 * Finds the story in the data that a page brings along for its own program, such as the {@code
 * __NEXT_DATA__} of Next.js: the value that reads most like one.
 */
final class ScriptStory {
  /** A page that shows so many chars in long lines needs no other text. */
  private static final int SHOWN = 600;

  /** A shorter text between two tags is no line of a story, or one of many. */
  private static final int LINE = 60;

  /** No story's data come in more values; what is behind them is not read. */
  private static final int MOST_VALUES = 100_000;

  /** An object that has one of these next to others like it is an item of a list of stories. */
  private static final Set<String> TITLES = Set.copyOf(PageNames.of("script-title"));

  private static final Set<String> TEXTS = Set.copyOf(PageNames.of("script-text"));

  private final Deque<JsonElement> open = new ArrayDeque<>();
  private int values;
  private StoryText best = new StoryText();

  private ScriptStory() {}

  /** Adds the story of the page's data, if neither a statement nor the page itself has any. */
  static void read(Document document, Findings findings) {
    if (!findings.about(Field.BODY).isEmpty() || shows(document)) {
      return;
    }
    ScriptStory story = new ScriptStory();
    for (Element script : document.select("script[type=application/json], #__NEXT_DATA__")) {
      story.search(LooseJson.read(script.data()));
    }
    if (story.best.isStory()) {
      findings.add(Field.BODY, Origin.SCRIPT, story.best.text());
    }
  }

  private static boolean shows(Document document) {
    int chars = 0;
    NodeIterator<TextNode> texts = new NodeIterator<>(document.body(), TextNode.class);
    while (texts.hasNext() && chars < SHOWN) {
      TextNode text = texts.next();
      int length = text.getWholeText().length() < LINE ? 0 : text.text().length();
      chars += length >= LINE && !isLinked(text) ? length : 0;
    }
    return chars >= SHOWN;
  }

  private static boolean isLinked(TextNode text) {
    return text.parent() != null && text.parent().nameIs("a");
  }

  private void search(JsonElement root) {
    open.add(root);
    while (!open.isEmpty() && values++ < MOST_VALUES) {
      JsonElement next = open.poll();
      if (next.isJsonObject()) {
        next.getAsJsonObject().asMap().forEach(this::look);
      } else if (next.isJsonArray() && !listsStories(next)) {
        offer(next);
        next.getAsJsonArray().forEach(open::add);
      }
    }
    open.clear();
  }

  private void look(String name, JsonElement value) {
    if (!value.isJsonPrimitive()) {
      open.add(value);
    } else if (isText(name)) {
      offer(value);
    }
  }

  private static boolean listsStories(JsonElement array) {
    int titled = 0;
    for (JsonElement item : array.getAsJsonArray()) {
      titled += item.isJsonObject() && isTitled(item.getAsJsonObject()) ? 1 : 0;
    }
    return titled > 1;
  }

  private static boolean isTitled(JsonObject object) {
    return TITLES.stream().anyMatch(object::has);
  }

  private static boolean isText(String name) {
    return TEXTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private void offer(JsonElement value) {
    StoryText text = new StoryText();
    if (value.isJsonPrimitive()) {
      text.add(value.getAsString());
    } else {
      value.getAsJsonArray().forEach(item -> text.add(flat(item)));
    }
    best = text.weight() > best.weight() ? text : best;
  }

  /** The words of a paragraph, which may be taken apart to its runs of bold and plain text. */
  private static String flat(JsonElement paragraph) {
    StringBuilder text = new StringBuilder();
    Deque<JsonElement> parts = new ArrayDeque<>();
    parts.push(paragraph);
    while (!parts.isEmpty()) {
      JsonElement next = parts.pop();
      if (next.isJsonPrimitive()) {
        text.append(next.getAsString());
      } else {
        List<JsonElement> inside = inside(next);
        for (int i = inside.size() - 1; i >= 0; i--) {
          parts.push(inside.get(i));
        }
      }
    }
    return text.toString();
  }

  private static List<JsonElement> inside(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList();
    }
    List<JsonElement> inside = new ArrayList<>();
    if (value.isJsonObject()) {
      value
          .getAsJsonObject()
          .asMap()
          .forEach(
              (name, part) -> {
                if (isText(name) || name.equals("value") || name.equals("children")) {
                  inside.add(part);
                }
              });
    }
    return inside;
  }
}
