package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.HEADLINE;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.RELATED;
import static dev.lede.label.Label.TEASER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadAlsoTest {
  private static final String STORY = "The ferry left an hour late on Tuesday, as it always does.";
  private static final String LINK = "Read also: How the cook overslept";

  private static List<Label> settled(View view, Label... given) {
    return Views.settled(view, Settlement::settle, given);
  }

  @Test
  void aLineThatSaysItsHeadlineOwnsNothingBehindIt() throws Exception {
    View heading = Views.text(STORY, LINK, "Nobody was hurt", STORY + " It is old.");
    assertEquals(
        List.of(PARAGRAPH, RELATED, HEADING, PARAGRAPH),
        settled(heading, PARAGRAPH, CHROME, RELATED, PARAGRAPH));
    View sentence =
        Views.text(STORY, LINK, "Nobody was hurt, said the cook.", STORY + " It is old.");
    assertEquals(
        List.of(PARAGRAPH, RELATED, PARAGRAPH, PARAGRAPH),
        settled(sentence, PARAGRAPH, CHROME, RELATED, PARAGRAPH));
  }

  @Test
  void whatMarkdownMarksAsAHeadingIsNoLinkBeforeAParagraph() throws Exception {
    View view = Views.text(STORY, "## Nobody was hurt", STORY + " It is old.");
    assertEquals(
        List.of(PARAGRAPH, HEADING, PARAGRAPH), settled(view, PARAGRAPH, RELATED, PARAGRAPH));
    String longer = "## The cook says that he will not oversleep again, for the time being";
    View teaser = Views.text(STORY, "Advertisement", longer, STORY + " It is old.");
    assertEquals(
        List.of(PARAGRAPH, CHROME, HEADING, PARAGRAPH),
        settled(teaser, PARAGRAPH, CHROME, TEASER, PARAGRAPH));
  }

  @Test
  void aHeadingThatBeginsWithTheMarkIsALinkWithoutAColonToo() throws Exception {
    View view = Views.text(STORY, "Read also how the cook overslept", STORY + " It is old.");
    assertEquals(
        List.of(PARAGRAPH, RELATED, PARAGRAPH), settled(view, PARAGRAPH, HEADING, PARAGRAPH));
  }

  @Test
  void aboveTheStoryAGenreAndAColonBeginTheHeadline() throws Exception {
    View view = Views.text("Kommentar: Lasst die Fähre endlich in Ruhe", STORY);
    assertEquals(List.of(HEADLINE, PARAGRAPH), settled(view, HEADLINE, PARAGRAPH));
  }
}
