package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
  private static final Gold GOLD =
      new Gold(JsonParser.parseString("{\"id\": \"harbour-lamps\"}").getAsJsonObject());

  private static final String PAGE =
      "<body><p>Weather</p><h1>Lamps return to the harbour</h1><p>By Ida Moss</p>"
          + "<p>The old lamps were lit again on Friday.</p><h3>Weather</h3></body>";

  private static final Label[] LABELS = {
    Label.CHROME, Label.HEADLINE, Label.BYLINE, null, Label.TEASER_LIST
  };

  private final View view = view(PAGE);

  @Test
  void labelsComeBackAsTheyWereWritten() {
    Annotations annotations = Annotations.of(Annotations.line("made", GOLD, view, LABELS));
    assertArrayEquals(LABELS, annotations.of("made", GOLD, view).orElseThrow());
  }

  @Test
  void theSameTextTwiceOnAPageCanHaveTwoLabels() {
    Label[] labels =
        Annotations.of(Annotations.line("made", GOLD, view, LABELS))
            .of("made", GOLD, view)
            .orElseThrow();
    assertEquals(Label.CHROME, labels[0]);
    assertEquals(Label.TEASER_LIST, labels[4]);
  }

  @Test
  void blocksKeepTheirLabelsWhenOthersAreCutOtherwise() {
    Annotations annotations = Annotations.of(Annotations.line("made", GOLD, view, LABELS));
    View other = view(PAGE.replace("<body>", "<body><p>Menu</p>").replace("By Ida", "By  Ida"));
    Label[] labels = annotations.of("made", GOLD, other).orElseThrow();
    assertEquals(Label.HEADLINE, labels[2]);
    assertEquals(Label.BYLINE, labels[3]);
  }

  @Test
  void linesShowNothingOfThePage() {
    String line = Annotations.line("made", GOLD, view, LABELS);
    assertFalse(line.toLowerCase(java.util.Locale.ROOT).contains("harbour"));
  }

  @Test
  void pagesThatNobodyLabelledHaveNoLabels() {
    assertEquals(Optional.empty(), Annotations.load().of("made", GOLD, view));
  }

  private static View view(String html) {
    try {
      return look(html);
    } catch (UnreadablePageException e) {
      throw new AssertionError(e);
    }
  }

  private static View look(String html) throws UnreadablePageException {
    Page page = new PageReader().readOne("page.html", html.getBytes(StandardCharsets.UTF_8));
    return new View(Cutter.cut(page), MetadataReader.read(page));
  }
}
