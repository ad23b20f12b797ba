package dev.lede.meta;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lede.source.HtmlPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;

/** The texts in a JSON value. */
final class JsonTexts {
  /** What an object's text is called, in order. */
  private static final List<String> NAMES = List.of("@value", "name", "text", "headline");

  /** What an object's address is called, in order. */
  private static final List<String> ADDRESSES = List.of("@value", "url", "@id");

  private static final Evaluator LINK = new Evaluator.Tag("a");

  private JsonTexts() {}

  /** The texts of a value: a string's own, those of a list's items, the names of objects. */
  static List<String> of(JsonElement value) {
    return of(value, NAMES);
  }

  /** The first address of a value: a string's own, or that of an object. */
  static Optional<String> address(JsonElement value) {
    return of(value, ADDRESSES).stream().findFirst();
  }

  private static List<String> of(JsonElement value, List<String> names) {
    List<String> texts = new ArrayList<>();
    Deque<JsonElement> open = new ArrayDeque<>();
    if (value != null) {
      open.push(value);
    }
    while (!open.isEmpty()) {
      JsonElement next = open.pop();
      if (next.isJsonPrimitive()) {
        texts.add(next.getAsString());
      } else if (next.isJsonArray()) {
        for (int i = next.getAsJsonArray().size() - 1; i >= 0; i--) {
          open.push(next.getAsJsonArray().get(i));
        }
      } else if (next.isJsonObject()) {
        named(next.getAsJsonObject(), names).ifPresent(open::push);
      }
    }
    return texts;
  }

  /** The first text of a value. */
  static Optional<String> first(JsonElement value) {
    List<String> texts = of(value);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  private static Optional<JsonElement> named(JsonObject object, List<String> names) {
    return names.stream().filter(object::has).findFirst().map(object::get);
  }

  /** The text as a reader would see it: entities decoded, tags taken out. */
  static String plain(String text) {
    String plain = text;
    if (plain.indexOf('&') >= 0) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return hasTag(plain) ? withoutTags(plain) : plain;
  }

  private static String withoutTags(String text) {
    return HtmlPage.fragment(text).map(Document::body).map(JsonTexts::read).orElse(text);
  }

  private static String read(Element body) {
    // "… and<a>Read more</a>": a link put behind a shortened text is no part of its last word.
    body.select(LINK).forEach(JsonTexts::setApart);
    return body.text();
  }

  private static void setApart(Element link) {
    String before = link.previousSibling() instanceof TextNode node ? node.text() : "";
    if (!before.isEmpty() && Character.isLetterOrDigit(before.codePointBefore(before.length()))) {
      link.before(" ");
    }
  }

  private static boolean hasTag(String text) {
    int lastEnd = text.lastIndexOf('>');
    for (int at = text.indexOf('<'); at >= 0 && at < lastEnd; at = text.indexOf('<', at + 1)) {
      char next = text.charAt(at + 1);
      if (Character.isLetter(next) || next == '/') {
        return true;
      }
    }
    return false;
  }
}
