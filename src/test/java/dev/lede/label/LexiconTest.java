package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final int GROUPS = TermWeights.Group.values().length;
  private static final int CAPTION = TermWeights.Group.CAPTION.ordinal();

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
    Sheet sheet =
        filled(
            Learned.lexicon(new TermWeights(new int[] {1}, weights)),
            "The ferry was late by an hour.");
    for (TermWeights.Group group : TermWeights.Group.values()) {
      assertEquals(1f / GROUPS, sheet.get(0, group.feature()), 1e-6f, group.name());
    }
  }

  @Test
  void aTextHasNoTagsToSpeakOf() throws Exception {
    Sheet sheet = filled(lexicon("Pictured: harbour", i -> 1), "Pictured: harbour");
    for (TermWeights.Group group : TermWeights.Group.values()) {
      assertTrue(Float.isNaN(sheet.get(0, group.tagged())), group.name());
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

  /** A lexicon of a text's terms, their weights by their places. */
  private static Lexicon lexicon(String text, IntFunction<? extends Number> weight)
      throws Exception {
    Terms terms = new Terms(view(text));
    terms.read(0);
    int[] codes = IntStream.range(0, terms.count()).map(terms::code).sorted().distinct().toArray();
    float[] weights = new float[codes.length * GROUPS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight.apply(i).floatValue();
    }
    return Learned.lexicon(new TermWeights(codes, weights));
  }

  private static int group(int place) {
    return place % GROUPS;
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
