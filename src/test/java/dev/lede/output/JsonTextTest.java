package dev.lede.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is written against what Gson writes. */
class JsonTextTest {
  private static final String NEW_LINE = "\n";

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void objectsAndArraysAreThoseOfGson(String indent) throws IOException {
    JsonText json = new JsonText(indent);
    json.beginObject().name("none").beginArray().endArray();
    json.name("empty").beginObject().endObject();
    json.name("list").beginArray().value("a").value(null).plain(1).plain(true);
    json.beginArray().beginObject().name("b").plain(new BigDecimal("0.50")).endObject().endArray();
    json.endArray().name("last").value("").endObject();

    StringWriter text = new StringWriter();
    try (JsonWriter gson = gson(text, indent)) {
      gson.beginObject().name("none").beginArray().endArray();
      gson.name("empty").beginObject().endObject();
      gson.name("list").beginArray().value("a").nullValue().value(1).value(true);
      gson.beginArray().beginObject().name("b").value(new BigDecimal("0.50"));
      gson.endObject().endArray().endArray().name("last").value("").endObject();
    }
    assertEquals(text + NEW_LINE, json.line());
  }

  @Test
  void everyCharIsEscapedAsByGson() throws IOException {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String value = "a" + (char) c + (char) c + "b";
      StringWriter text = new StringWriter();
      try (JsonWriter gson = gson(text, "")) {
        gson.beginObject().name(value).value(value).endObject();
      }
      assertEquals(
          text + NEW_LINE,
          new JsonText("").beginObject().name(value).value(value).endObject().line());
    }
  }

  private static JsonWriter gson(StringWriter text, String indent) {
    JsonWriter gson = new JsonWriter(text);
    gson.setIndent(indent);
    gson.setHtmlSafe(false);
    return gson;
  }
}
