package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTimesTest {
  private static List<Label> settled(String html, Label... given) throws Exception {
    return Views.settled(Views.of("a.html", html), EntryTimes::settle, given);
  }

  @Test
  void aTimeOverAnEntryIsTheStorysIfOthersSetLikeItAre() throws Exception {
    String entries =
        "<i>14:32</i><p>Tide.</p>".repeat(3).replace("<i>", "<p class=at>").replace("</i>", "</p>");
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        settled(entries, PARAGRAPH, PARAGRAPH, CHROME, PARAGRAPH));
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME, CHROME),
        settled(entries, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME));
  }

  @Test
  void aLineWithoutATimeAndATimeSetOtherwiseAreLeft() throws Exception {
    String entries = "<p class=at>2.15pm<p>Tide.<p class=at>2.02pm<p>Ebb.";
    assertEquals(
        CHROME, settled(entries + "<p class=at>Share<p>Ebb.", of(CHROME, PARAGRAPH)).get(4));
    assertEquals(
        CHROME, settled(entries + "<p class=ad>1.11pm<p>Ebb.", of(CHROME, PARAGRAPH)).get(4));
    assertEquals(
        PARAGRAPH, settled(entries + "<p class=at>1.11pm<p>Ebb.", of(CHROME, PARAGRAPH)).get(4));
  }

  @Test
  void aDateOrAPriceIsNoTime() throws Exception {
    String entries = "<p class=at>3.05.2024<p>Tide.<p class=at>2.05.2024<p>Ebb.";
    assertEquals(
        CHROME, settled(entries + "<p class=at>1.05.2024<p>Ebb.", of(CHROME, PARAGRAPH)).get(4));
    String prices = "<p class=at>2.99<p>Tide.<p class=at>24.10<p>Ebb.";
    assertEquals(CHROME, settled(prices + "<p class=at>1.99<p>Ebb.", of(CHROME, PARAGRAPH)).get(4));
  }

  private static Label[] of(Label fifth, Label others) {
    return new Label[] {others, others, others, others, fifth, others};
  }
}
