package dev.lede.meta;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON as pages print it: with comments, trailing commas, bad escapes or a torn end. What was
 * read before an error is kept. Needs no stack however deep the input is nested.
 */
final class LooseJson {
  /** No page's statements are nested deeper; what is deeper is skipped. */
  private static final int DEEPEST = 64;

  private final JsonReader reader;
  private final Deque<JsonElement> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private final JsonArray roots = new JsonArray();

  private LooseJson(String text) {
    reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(Integer.MAX_VALUE);
  }

  /** The values that a text holds, one behind the other; empty if there is none. */
  static JsonArray read(String text) {
    LooseJson json = new LooseJson(JsonRepair.of(text));
    try {
      json.readAll();
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      // a torn or broken text: what came before still counts
    }
    return json.roots;
  }

  private void readAll() throws IOException {
    JsonToken token = reader.peek();
    while (token != JsonToken.END_DOCUMENT) {
      read(token);
      token = reader.peek();
    }
  }

  private void read(JsonToken token) throws IOException {
    switch (token) {
      case BEGIN_ARRAY, BEGIN_OBJECT -> begin(token);
      case END_ARRAY -> {
        reader.endArray();
        open.pop();
      }
      case END_OBJECT -> {
        reader.endObject();
        open.pop();
      }
      case NAME -> names.push(reader.nextName());
      case STRING, NUMBER -> put(new JsonPrimitive(reader.nextString()));
      case BOOLEAN -> put(new JsonPrimitive(reader.nextBoolean()));
      case NULL -> {
        reader.nextNull();
        put(JsonNull.INSTANCE);
      }
      case END_DOCUMENT -> throw new IllegalStateException("read past the end");
    }
  }

  private void begin(JsonToken token) throws IOException {
    if (open.size() >= DEEPEST) {
      reader.skipValue();
      put(JsonNull.INSTANCE);
      return;
    }
    JsonElement value = token == JsonToken.BEGIN_ARRAY ? new JsonArray() : new JsonObject();
    put(value);
    open.push(value);
    if (token == JsonToken.BEGIN_ARRAY) {
      reader.beginArray();
    } else {
      reader.beginObject();
    }
  }

  private void put(JsonElement value) {
    JsonElement parent = open.peek();
    if (parent == null) {
      roots.add(value);
    } else if (parent.isJsonArray()) {
      parent.getAsJsonArray().add(value);
    } else {
      parent.getAsJsonObject().add(names.pop(), value);
    }
  }
}
