package dev.lede.label;

import static dev.lede.label.Label.BYLINE;
import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNotesTest {
  @Test
  void aTextThatBeginsWithTheAuthorsNameEndsTheStory() throws Exception {
    View view =
        Views.text(
            "By Ada Marsh",
            "The ferry left late.",
            "The tide does not wait.",
            "Ada Marsh writes about boats for the Ferry Post.");
    assertEquals(
        List.of(BYLINE, PARAGRAPH, PARAGRAPH, CHROME),
        Views.settled(view, AuthorNotes::settle, BYLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH));
  }

  @Test
  void underALineWithTheNameAnyTextThatHasItIsAboutTheAuthor() throws Exception {
    View view =
        Views.text(
            "By Ada Marsh",
            "The ferry left late.",
            "The tide does not wait, as Ada Marsh was told by the harbour master of Gullport.",
            "About Ada Marsh",
            "Born in Gullport and at home on the quay, Ada Marsh writes about boats.");
    assertEquals(
        List.of(BYLINE, PARAGRAPH, PARAGRAPH, CHROME, CHROME),
        Views.settled(view, AuthorNotes::settle, BYLINE, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH));
  }

  @Test
  void aStoryMayBeginWithItsAuthorsNameOrTellOfSomebodyElse() throws Exception {
    View view =
        Views.text(
            "By Ada Marsh",
            "Ada Marsh spent a night on the ferry.",
            "The tide does not wait.",
            "Olive Reed writes about boats for the Ferry Post.");
    assertEquals(
        List.of(BYLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        Views.settled(view, AuthorNotes::settle, BYLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH));
  }

  @Test
  void whoAsksTheQuestionsOfATalkDoesNotEndIt() throws Exception {
    View view =
        Views.text(
            "By Ada Marsh",
            "The ferry left late.",
            "The tide does not wait.",
            "Ada Marsh: And what then?",
            "Olive Reed: Then we rowed.");
    assertEquals(
        List.of(BYLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        Views.settled(view, AuthorNotes::settle, BYLINE, PARAGRAPH));
  }
}
