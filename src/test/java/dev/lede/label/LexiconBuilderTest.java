package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconBuilderTest {
  private static final String STORY =
      "<p>The old lamps were lit again on Friday, and the ferry came in late.</p>";

  private static final String[] OPENINGS = {"Harbour", "Lighthouse", "Regatta", "Drawbridge"};

  /** A page of some publisher, whose captions open with a word and have a class. */
  private static Example page(String domain, String word, String name) throws Exception {
    String html =
        "<body>%s<div class='%s'>%s: lamps</div>%s</body>".formatted(STORY, name, word, STORY);
    Page page = new PageReader().readOne("a.html", html.getBytes(StandardCharsets.UTF_8));
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    JsonObject gold = new JsonObject();
    gold.addProperty("id", word);
    gold.addProperty("url", "https://" + domain + "/" + word);
    Label[] labels = {Label.PARAGRAPH, Label.CAPTION, Label.PARAGRAPH};
    assertEquals(labels.length, view.size());
    return new Example(
        "invented",
        new Gold(gold),
        0,
        view,
        Features.measure(view),
        new float[] {1, 0, 1},
        Optional.of(labels));
  }

  /** How likely the second block of a page is a caption, by some feature. */
  private static float caption(List<Example> pages, Example page, Column column) {
    Sheet sheet = Features.measure(page.view());
    Learned.lexicon(LexiconBuilder.learn(pages)).fill(page.view(), sheet);
    return sheet.get(1, column);
  }

  private static List<Example> pages(String... domains) throws Exception {
    List<Example> pages = new ArrayList<>();
    for (int i = 0; i < OPENINGS.length; i++) {
      pages.add(page(domains[i % domains.length], OPENINGS[i], "photoLegend"));
    }
    return pages;
  }

  @Test
  void theWordsOfAClassThatSeveralPublishersUseSpeakForABlock() throws Exception {
    List<Example> pages = pages("one.example", "two.example", "three.example");
    Example known = page("four.example", "Windmill", "wide photo-legend");
    Example other = page("four.example", "Windmill", "wide");
    float likely = caption(pages, known, Opinion.TAGGED_CAPTION);
    float less = caption(pages, other, Opinion.TAGGED_CAPTION);
    assertTrue(likely > less, likely + " and " + less);
    assertEquals(
        caption(pages, known, Feature.LEXICON_CAPTION),
        caption(pages, other, Feature.LEXICON_CAPTION),
        "what words say does not hang on tags");
  }

  @Test
  void whatFewerThanThreePublishersUseSaysNothing() throws Exception {
    List<Example> pages = pages("one.example", "two.example");
    assertEquals(0, LexiconBuilder.learn(pages).codes().length);
  }

  @Test
  void thePagesGiveTheSameLexiconEachTime() throws Exception {
    List<Example> pages = pages("one.example", "two.example", "three.example");
    TermWeights first = LexiconBuilder.learn(pages);
    TermWeights second = LexiconBuilder.learn(pages);
    assertTrue(first.codes().length > 20);
    assertArrayEquals(first.codes(), second.codes());
    assertArrayEquals(first.weights(), second.weights());
  }
}
