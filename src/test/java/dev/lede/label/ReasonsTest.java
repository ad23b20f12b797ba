package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReasonsTest {
  private final Sheet sheet = new Sheet(1);

  @Test
  void whatSpeaksForStoryIsSaidOfStoryOnly() {
    sheet.set(0, Feature.ENDS_SENTENCE, 1);
    sheet.set(0, Opinion.GUESS_WINDOW_3, 0.8);
    assertEquals("among story text, ends a sentence", Reasons.of(Label.PARAGRAPH, sheet, 0));
    assertEquals("apart from the story", Reasons.of(Label.TEASER, sheet, 0));
  }

  @Test
  void whatSpeaksForAnotherPartIsSaidOfThatOnly() {
    sheet.set(0, Feature.LINK_DENSITY, 1);
    assertEquals("mostly links", Reasons.of(Label.TEASER, sheet, 0));
    assertEquals("reads like the story", Reasons.of(Label.PARAGRAPH, sheet, 0));
  }

  @Test
  void noMoreThanThreeReasonsAreGiven() {
    sheet.set(0, Feature.CREDIT, 4);
    sheet.set(0, Feature.IN_FIGURE, 1);
    sheet.set(0, Feature.LINK_DENSITY, 1);
    sheet.set(0, Feature.IN_FOOTER, 1);
    assertEquals("credit mark, in a figure, mostly links", Reasons.of(Label.CREDIT, sheet, 0));
  }
}
