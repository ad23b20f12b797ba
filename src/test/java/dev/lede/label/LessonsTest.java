package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class LessonsTest {
  private static final Gold GOLD =
      new Gold(JsonParser.parseString("{\"id\": \"harbour-lamps\"}").getAsJsonObject());

  private static final String PAGE =
      "<body><h1>Lamps return to the harbour</h1><p>Weather</p><p>By Ida Moss</p>"
          + "<p>The old lamps were <b>lit again</b> on Friday.</p><h3>Weather</h3></body>";

  private static final Label[] LABELS = {
    Label.HEADLINE, Label.SECTION, Label.BYLINE, Label.PARAGRAPH, Label.TEASER_LIST
  };

  @Test
  void aLineHasTheLabelOfTheBlockThatItStandsIn() {
    Example text =
        text(
            "Lamps return to the harbour\n\nWeather\n\nBy Ida Moss\n\nThe old lamps were\n\n"
                + "lit again\n\non Friday.\n\nWeather\n",
            1);
    assertEquals(
        List.of(
            Label.HEADLINE,
            Label.SECTION,
            Label.BYLINE,
            Label.PARAGRAPH,
            Label.PARAGRAPH,
            Label.PARAGRAPH,
            Label.TEASER_LIST),
        taught(text));
  }

  @Test
  void aLineOfTwoBlocksIsLeftOpen() {
    List<Label> labels = taught(text("Lamps return to the harbour Weather By Ida Moss\n", 0));
    assertEquals(Arrays.asList((Label) null), labels);
  }

  @Test
  void whatTheStorysTextContradictsIsLeftOpen() {
    assertEquals(Arrays.asList((Label) null), taught(text("By Ida Moss\n", 1)));
  }

  private static List<Label> taught(Example text) {
    Example html = example("made", PAGE, 0, Optional.of(LABELS));
    Example taught = Lessons.of(Weights.html(), List.of(html)).teach(text);
    return Arrays.asList(taught.roles().orElse(new Label[text.view().size()]));
  }

  /** A text of which the lines of many words, of two or three here, are story if body is 1. */
  private static Example text(String text, int body) {
    return example("made:innertext", text, body, Optional.empty());
  }

  private static Example example(String corpus, String text, int story, Optional<Label[]> labels) {
    try {
      Page page = new PageReader().readOne("page", text.getBytes(StandardCharsets.UTF_8));
      View view = new View(Cutter.cut(page), MetadataReader.read(page));
      float[] body = new float[view.size()];
      for (int i = 0; i < body.length; i++) {
        boolean told = i >= 3 && i < 6 || body.length == 1;
        body[i] = told ? story : 0;
      }
      return new Example(corpus, GOLD, 0, view, Features.measure(view), body, labels);
    } catch (UnreadablePageException e) {
      throw new AssertionError(e);
    }
  }
}
