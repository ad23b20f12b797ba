package dev.lede.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleWriterTest {

  @Test
  void jsonIsWrittenAsDesigned() throws IOException {
    assertEquals(expected("full.json"), ArticleWriter.of(OutputFormat.JSON).write(Articles.full()));
  }

  @Test
  void traceAddsSpanScoreReasonAndWhatWasDropped() throws IOException {
    String traced = ArticleWriter.of(OutputFormat.JSON, Set.of(), true).write(Articles.full());
    assertEquals(expected("traced.json"), traced);
  }

  @Test
  void aTextPagesSpanIsItsLines() {
    String traced = ArticleWriter.of(OutputFormat.JSONL, Set.of(), true).write(Articles.none());
    assertTrue(
        traced.contains(
            "\"dropped\":[{\"label\":\"chrome\",\"text\":\"菜单\",\"span\":{\"first\":3,\"last\":4},\"score\":0.500,"),
        traced);
  }

  @Test
  void jsonlIsTheSameObjectOnOneLine() {
    String line = ArticleWriter.of(OutputFormat.JSONL).write(Articles.full());
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertEquals(
        JsonParser.parseString(ArticleWriter.of(OutputFormat.JSON).write(Articles.full())),
        JsonParser.parseString(line));
  }

  @Test
  void everyKeyStandsEvenIfNothingIsKnown() {
    String json = ArticleWriter.of(OutputFormat.JSONL).write(Articles.none());
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(Fields.NAMES, List.copyOf(object.keySet()));
  }

  @Test
  void textIsTheStoryAlone() throws IOException {
    assertEquals(expected("full.txt"), ArticleWriter.of(OutputFormat.TEXT).write(Articles.full()));
  }

  @Test
  void textTakesInWhatIsAskedFor() throws IOException {
    ArticleWriter writer = ArticleWriter.of(OutputFormat.TEXT, EnumSet.allOf(Include.class), false);
    assertEquals(expected("included.txt"), writer.write(Articles.full()));
  }

  @Test
  void aPageWithoutAStoryIsNoText() {
    assertEquals("", ArticleWriter.of(OutputFormat.TEXT).write(Articles.none()));
  }

  @Test
  void fieldsAreRaw() {
    Article full = Articles.full();
    assertEquals(List.of("New bridge opens"), Fields.values(full, "headline"));
    assertEquals(List.of("Ann Hill", "Bo Li"), Fields.values(full, "authors"));
    assertEquals(List.of(), Fields.values(full, "dateModified"));
    assertEquals(List.of("true"), Fields.values(full, "isAccessibleForFree"));
    assertEquals(List.of("0.97"), Fields.values(full, "confidence"));
    assertTrue(
        Fields.values(full, "body")
            .get(0)
            .startsWith("LOWTOWN, May 3 (ANP) - The bridge <opens> & \"stays\" open.\n\nWhat"));
    assertEquals(
        List.of(
            "{\"label\":\"Read also\",\"headline\":\"A tunnel"
                + " fails\",\"url\":\"https://news.example/t\"}"),
        Fields.values(full, "related"));
    assertThrows(IllegalArgumentException.class, () -> Fields.values(full, "title"));
  }

  @Test
  void everyFieldHasAValueOrNone() {
    for (String name : Fields.NAMES) {
      assertFalse(
          Fields.values(Articles.full(), name).isEmpty() && !name.equals("dateModified"), name);
    }
  }

  @Test
  void loneSurrogatesAreReplacedAndPairsKept() {
    for (OutputFormat format : OutputFormat.values()) {
      String printed =
          ArticleWriter.of(format)
              .write(Articles.of(BodyItem.Type.PARAGRAPH, "a\uD83Db \uD83D\uDE00 \uDE00"));
      assertTrue(printed.contains("a\uFFFDb \uD83D\uDE00 \uFFFD"), format.label());
    }
  }

  @Test
  void controlCharactersAreEscapedForTerminals() {
    assertEquals(
        "a\tb\nc \\u001b[31m \\u009b \\u202e \\u0000",
        ControlCharacters.escape("a\tb\nc \u001b[31m \u009b \u202e \0"));
    assertEquals("مرحبا 你好", ControlCharacters.escape("مرحبا 你好"));
  }

  static String expected(String name) throws IOException {
    try (InputStream in = ArticleWriterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
