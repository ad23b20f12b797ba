package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final int GROUPS = Lexicon.Group.values().length;
  private static final int CAPTION = Lexicon.Group.CAPTION.ordinal();

  @Test
  void wordsSpeakForTheGroupThatTheyWereLearnedFor() throws Exception {
    Lexicon lexicon = lexicon("Pictured: harbour", i -> group(i) == CAPTION ? 3 : 0);
    Sheet sheet = filled(lexicon, "PICTURED, HARBOUR");
    assertTrue(sheet.get(0, Feature.LEXICON_CAPTION) > 0.9f);
    assertTrue(sheet.get(0, Feature.LEXICON_STORY) < 0.02f);
  }

  @Test
  void wordsThatWereNotLearnedSayNothing() throws Exception {
    float[] weights = new float[GROUPS];
    weights[CAPTION] = 3;
    Sheet sheet = filled(Lexicon.of(new int[] {1}, weights), "The ferry was late by an hour.");
    for (Lexicon.Group group : Lexicon.Group.values()) {
      assertEquals(
          1f / GROUPS, sheet.get(0, Feature.valueOf("LEXICON_" + group)), 1e-6f, group.name());
    }
  }

  @Test
  void theFirstAndLastWordsOfALongBlockSpeakForIt() throws Exception {
    String text = "The ferry was late again and again. ".repeat(50);
    Lexicon lexicon = lexicon("Pictured harbour", i -> group(i) == CAPTION ? 0.1f : 0);
    float none = filled(lexicon, text).get(0, Feature.LEXICON_CAPTION);
    assertTrue(filled(lexicon, "Pictured: " + text).get(0, Feature.LEXICON_CAPTION) > none);
    assertTrue(filled(lexicon, text + "Harbour").get(0, Feature.LEXICON_CAPTION) > none);
    assertEquals(
        none, filled(lexicon, text + "pictured. " + text).get(0, Feature.LEXICON_CAPTION), 1e-6f);
  }

  @Test
  void aLexiconIsReadAsItWasWritten() throws Exception {
    Lexicon lexicon = lexicon("Photo: a lamp on a pier", i -> (i % 97 - 48) / 16f);
    Sheet before = filled(lexicon, "Photo: a lamp on a pier");
    Sheet after = filled(copy(lexicon), "Photo: a lamp on a pier");
    for (Lexicon.Group group : Lexicon.Group.values()) {
      Feature feature = Feature.valueOf("LEXICON_" + group);
      assertEquals(before.get(0, feature), after.get(0, feature));
    }
  }

  /** A lexicon of a text's terms, their weights by their places. */
  private static Lexicon lexicon(String text, IntFunction<? extends Number> weight)
      throws Exception {
    Terms terms = new Terms(view(text));
    terms.read(0);
    int[] codes = Arrays.stream(terms.codes()).sorted().distinct().toArray();
    float[] weights = new float[codes.length * GROUPS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight.apply(i).floatValue();
    }
    return Lexicon.of(codes, weights);
  }

  private static int group(int place) {
    return place % GROUPS;
  }

  private static Lexicon copy(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lexicon.write(new DataOutputStream(bytes));
    return Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static Sheet filled(Lexicon lexicon, String text) throws Exception {
    View view = view(text);
    Sheet sheet = new Sheet(view.size());
    lexicon.fill(view, sheet);
    return sheet;
  }

  private static View view(String text) throws Exception {
    Page page = new PageReader().readOne("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new View(Cutter.cut(page), MetadataReader.read(page));
  }
}
