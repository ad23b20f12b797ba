package dev.lede.label;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of a corpus's ground truth. */
public record Gold(JsonObject row) {
  private static final Set<String> SECOND_LEVELS =
      Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

  /** The rows of a file of JSON lines. */
  public static List<Gold> read(Path file) {
    try {
      List<Gold> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          rows.add(new Gold(JsonParser.parseString(line).getAsJsonObject()));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The page's name. */
  public String id() {
    return row.get("id").getAsString();
  }

  /** The string or number under a key; empty if there is none. */
  public Optional<String> text(String key) {
    JsonElement value = row.get(key);
    return value == null || !value.isJsonPrimitive()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }

  /** The strings of a list; of a list of objects those under the key {@code text}. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonElement value : list(key)) {
      JsonElement text = value.isJsonObject() ? value.getAsJsonObject().get("text") : value;
      if (text != null && text.isJsonPrimitive()) {
        texts.add(text.getAsString());
      }
    }
    return texts;
  }

  JsonArray list(String key) {
    JsonElement value = row.get(key);
    return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
  }

  boolean has(String key) {
    return row.has(key) && !row.get(key).isJsonNull();
  }

  /**
   * The part of the page's host that somebody has registered, so that all pages of a publisher
   * share a fold; the same for all invented pages.
   */
  public String domain() {
    String url = text("url").or(() -> text("id")).orElse("");
    int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    String[] labels = url.substring(start, end < 0 ? url.length() : end).split("\\.");
    int count = labels.length;
    int keep =
        count > 2 && labels[count - 1].length() == 2 && SECOND_LEVELS.contains(labels[count - 2])
            ? 3
            : 2;
    StringBuilder domain = new StringBuilder();
    for (int i = Math.max(0, count - keep); i < count; i++) {
      domain.append('.').append(labels[i]);
    }
    return domain.toString();
  }
}
