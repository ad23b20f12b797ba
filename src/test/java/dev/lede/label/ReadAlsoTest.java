package dev.lede.label;

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

  private static List<Label> settled(View view, Label... given) {
    return Views.settled(view, Settlement::settle, given);
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

  @Test
  void onHtmlAMarkedLinkIsTakenOutOfTheStoryButNotOutOfAList() throws Exception {
    String link = "<p><a href=/cook>Read also: How the cook overslept</a></p>";
    View view = Views.of("a.html", "<p>" + STORY + "</p>" + link + "<p>" + STORY + " Still.</p>");
    assertEquals(
        List.of(PARAGRAPH, RELATED, PARAGRAPH), settled(view, PARAGRAPH, PARAGRAPH, PARAGRAPH));
    assertEquals(
        List.of(PARAGRAPH, TEASER, PARAGRAPH), settled(view, PARAGRAPH, TEASER, PARAGRAPH));
  }
}
