package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryCopiesTest {
  private static final String FERRY =
      "The last ferry left the harbour of Gullport at noon on Monday, and nobody came to wave.";

  private static final String BELL =
      "Nine years ago the bell in the old tower fell silent, and the gulls moved in at once.";

  private static final String TIDE =
      "Whoever wants to cross the bay now waits for the tide, or for Otto Lind and his boat.";

  private static final String MORE =
      "Otto rows whoever asks him and takes no money for it, only bread and news of the town. ";

  @Test
  void aLongBlockThatHoldsThreeOthersOfTheStoryIsACopy() throws Exception {
    String copy = String.join(" ", FERRY, BELL, TIDE) + ' ' + MORE.repeat(7);
    assertEquals(List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME), labels(copy));
  }

  @Test
  void aLongBlockThatQuotesTwoIsNone() throws Exception {
    String text = String.join(" ", FERRY, BELL) + ' ' + MORE.repeat(8);
    assertEquals(List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH), labels(text));
  }

  private static List<Label> labels(String last) throws Exception {
    return Views.settled(Views.text(FERRY, BELL, TIDE, last), StoryCopies::settle, PARAGRAPH);
  }
}
