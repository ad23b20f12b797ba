package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.DATE;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondStoryTest {
  private static final String FERRY =
      "The last ferry left the harbour of Gullport at noon on Monday, and nobody who stood on the"
          + " quay with the harbour master knows when another one will come. Until then nobody"
          + " leaves the town, and the harbour master waits every noon for the ferry that left on"
          + " Monday, with the others and the gulls, of whom there are more than ever before.";

  private static final String BELL = "The bell in the old tower of Pinedale rang on Sunday.";
  private static final String FIRST = "Published on 8 March 2024";
  private static final String SECOND = "Published on 7 March 2024";

  @Test
  void behindTheDayOfAnotherPublicationStandsTheNextStory() throws Exception {
    assertEquals(
        List.of(DATE, PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME),
        labels(FIRST, FERRY, "Share", "Ferries", "A bell rings", SECOND, BELL));
  }

  @Test
  void aDayThatIsSaidOnceIsNoSign() throws Exception {
    assertEquals(
        List.of(DATE, PARAGRAPH, CHROME, CHROME, CHROME, CHROME, PARAGRAPH),
        labels("Gullport", FERRY, "Share", "Ferries", "A bell rings", SECOND, BELL));
  }

  @Test
  void rightBehindTheStoryItIsOfThat() throws Exception {
    List<Label> given = List.of(DATE, PARAGRAPH, CHROME, PARAGRAPH);
    View view = Views.text(FIRST, FERRY, SECOND, BELL);
    assertEquals(given, Views.settled(view, SecondStory::settle, given.toArray(Label[]::new)));
  }

  @Test
  void behindAFewWordsNoStoryIsAtItsEnd() throws Exception {
    assertEquals(
        List.of(DATE, PARAGRAPH, CHROME, CHROME, CHROME, CHROME, PARAGRAPH),
        labels(FIRST, BELL, "Share", "Ferries", "A bell rings", SECOND, BELL));
  }

  /** The labels of these lines of which the first is the date and the longer ones are the story. */
  private static List<Label> labels(String... lines) throws Exception {
    return Views.settled(
        Views.text(lines),
        SecondStory::settle,
        DATE,
        PARAGRAPH,
        CHROME,
        CHROME,
        CHROME,
        CHROME,
        PARAGRAPH);
  }
}
