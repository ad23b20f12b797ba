package dev.lede.output;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published fields of ninjs, and a check of objects against them. */
final class NinjsFields {
  private final Map<String, Map<String, String>> types = new HashMap<>();

  NinjsFields() throws IOException {
    for (String line : ArticleWriterTest.expected("ninjs-3.0-fields.txt").split("\n")) {
      if (!line.startsWith("#")) {
        String[] words = line.split(" ");
        types.computeIfAbsent(words[0], key -> new HashMap<>()).put(words[1], words[2]);
      }
    }
    types.get("association").putAll(types.get("item")); // an associated object is itself an item
  }

  void check(JsonObject item) {
    check("item", item);
  }

  private void check(String type, JsonObject object) {
    Map<String, String> fields = types.get(type);
    fields.keySet().stream()
        .filter(field -> field.endsWith("!"))
        .map(field -> field.replace("!", ""))
        .forEach(field -> assertTrue(object.has(field), type + " lacks " + field));
    for (String key : object.keySet()) {
      String wanted = fields.getOrDefault(key, fields.get(key + "!"));
      assertNotNull(wanted, "no field of " + type + ": " + key);
      value(wanted, object.get(key));
    }
  }

  private void value(String wanted, JsonElement value) {
    if (wanted.startsWith("[")) {
      for (JsonElement element : value.getAsJsonArray()) {
        check(wanted.substring(1, wanted.length() - 1), element.getAsJsonObject());
      }
    } else if (types.containsKey(wanted)) {
      check(wanted, value.getAsJsonObject());
    } else if (wanted.contains("|")) {
      assertTrue(List.of(wanted.split("\\|")).contains(value.getAsString()), value.toString());
    } else {
      simple(wanted, value);
    }
  }

  private static void simple(String wanted, JsonElement value) {
    switch (wanted) {
      case "uri" -> assertTrue(URI.create(value.getAsString()).isAbsolute(), value.toString());
      case "date-time" -> assertNotNull(OffsetDateTime.parse(value.getAsString()));
      case "integer" -> assertNotNull(value.getAsBigInteger());
      default -> assertTrue(value.getAsJsonPrimitive().isString(), value.toString());
    }
  }
}
