package dev.lede.label;

import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmongTeasersTest {
  private static final String[] LINES = {
    "The last ferry left the harbour at noon on Monday.",
    "A bell rings in Pinedale",
    "Nobody has heard it for nine years.",
    "Bakers sell fewer loaves"
  };

  @Test
  void anUnsureBlockBetweenTeasersIsOfThem() throws Exception {
    List<Label> given = List.of(PARAGRAPH, TEASER, PARAGRAPH, TEASER);
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER_DESCRIPTION, TEASER),
        settled(Views.unsure(Views.text(LINES), given)));
  }

  @Test
  void soIsTheLastOneOfTheStoryBeforeThem() throws Exception {
    List<Label> given = List.of(PARAGRAPH, PARAGRAPH, TEASER, TEASER);
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER, TEASER),
        settled(Views.unsure(Views.text(LINES), given)));
  }

  @Test
  void aStoryOfOneBlockStays() throws Exception {
    List<Label> given = List.of(TEASER, TEASER, PARAGRAPH, TEASER);
    assertEquals(given, settled(Views.unsure(Views.text(LINES), given)));
  }

  @Test
  void oneThatTheForestsAreSureOfStays() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, TEASER, PARAGRAPH, TEASER),
        settled(Views.labelled(Views.text(LINES), PARAGRAPH, TEASER, PARAGRAPH, TEASER)));
  }

  private static List<Label> settled(Labels labels) throws Exception {
    AmongTeasers.settle(Views.text(LINES), labels);
    return Views.of(labels);
  }
}
