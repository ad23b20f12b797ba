package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseEndsTest {
  private static final String TEXT = "Nobody has heard the bell for nine years.";

  @Test
  void aLineThatLeadsOnBeforeWhatIsNoStoryIsNone() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME),
        settled(Views.text(TEXT, "Read more about bells", "Share"), PARAGRAPH, PARAGRAPH, CHROME));
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH),
        settled(Views.text(TEXT, "Read more about bells", TEXT + " Why?"), PARAGRAPH));
  }

  @Test
  void aTextsLastHeadingHeadsNothing() throws Exception {
    View view = Views.text(TEXT, "Bells of the harbour", "Share");
    assertEquals(List.of(PARAGRAPH, CHROME, CHROME), settled(view, PARAGRAPH, HEADING, CHROME));
  }

  @Test
  void onAPageOfElementsOnlyAColonSaysSo() throws Exception {
    String page = "<p>" + TEXT + "</p><h2>Bells%s</h2><ul><li><a href=a>Share</a></li></ul>";
    assertEquals(
        List.of(PARAGRAPH, HEADING, CHROME),
        settled(Views.of("a.html", page.formatted("")), PARAGRAPH, HEADING, CHROME));
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME),
        settled(Views.of("a.html", page.formatted(":")), PARAGRAPH, HEADING, CHROME));
  }

  private static List<Label> settled(View view, Label... given) {
    return Views.settled(view, LooseEnds::settle, given);
  }
}
