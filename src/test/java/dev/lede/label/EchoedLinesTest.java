package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EchoedLinesTest {
  private static final String QUAY = "The quay of Gullport on a cold evening";

  @Test
  void aLineThatTheNextOneGoesOnFromIsNoStory() throws Exception {
    assertEquals(
        List.of(CHROME, PARAGRAPH), settled(QUAY, QUAY + " in March. Ann Reed", PARAGRAPH));
  }

  @Test
  void neitherIsOneThatRepeatsTheLast() throws Exception {
    assertEquals(List.of(PARAGRAPH, CHROME), settled(QUAY, QUAY, PARAGRAPH));
  }

  @Test
  void aRefrainAndAHeadingStay() throws Exception {
    String refrain = "Row, row, row your boat, Otto";
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), settled(refrain, refrain, PARAGRAPH));
    assertEquals(List.of(HEADING, PARAGRAPH), settled(QUAY, QUAY + " in March", HEADING));
  }

  @Test
  void aLongParagraphAndAWordThatTheNextLineBeginsWithStay() throws Exception {
    String text = (QUAY + ", and ").repeat(5) + "on.";
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), settled(text, text, PARAGRAPH));
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), settled("The quay", QUAY, PARAGRAPH));
  }

  private static List<Label> settled(String first, String second, Label taken) throws Exception {
    return Views.settled(Views.text(first, second), EchoedLines::settle, taken, PARAGRAPH);
  }
}
