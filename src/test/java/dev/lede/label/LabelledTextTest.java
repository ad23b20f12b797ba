package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelledTextTest {
  private static final Gold GOLD =
      new Gold(JsonParser.parseString("{\"id\": \"harbour-lamps\"}").getAsJsonObject());

  private static final String PAGE =
      "<body><h1>Lamps return to the harbour</h1><p hidden>Unseen</p><p>By Ida Moss</p>"
          + "<p>The old lamps were lit again on Friday.</p><h3>Weather</h3></body>";

  @Test
  void aFlattenedPageHasTheLabelsOfTheBlocksThatAreSeen() {
    Example text =
        flattened(Label.HEADLINE, Label.CHROME, Label.BYLINE, Label.PARAGRAPH, Label.TEASER_LIST);
    assertEquals(
        List.of(Label.HEADLINE, Label.BYLINE, Label.PARAGRAPH, Label.TEASER_LIST),
        Arrays.asList(text.roles().orElseThrow()));
    assertEquals(1, text.body()[2]);
    assertEquals(0, text.body()[3]);
  }

  @Test
  void whatNobodyCouldTellTeachesNothing() {
    Example text = flattened(Label.HEADLINE, Label.CHROME, Label.BYLINE, null, Label.TEASER_LIST);
    assertTrue(Float.isNaN(text.body()[2]));
  }

  @Test
  void pagesThatNobodyLabelledAreNotFlattened() {
    assertEquals(List.of(), LabelledText.flattened(List.of(example(Optional.empty()))));
  }

  private static Example flattened(Label... labels) {
    return LabelledText.flattened(List.of(example(Optional.of(labels)))).get(0);
  }

  private static Example example(Optional<Label[]> labels) {
    try {
      Page page = new PageReader().readOne("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
      View view = new View(Cutter.cut(page), MetadataReader.read(page));
      float[] body = new float[view.size()];
      return new Example("html", GOLD, 0, view, Features.measure(view), body, labels);
    } catch (UnreadablePageException e) {
      throw new AssertionError(e);
    }
  }
}
