package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
  private static List<Label> settled(Label... given) throws Exception {
    String page =
        "<p>The weir ran dry.<details><summary>Why did it?</summary><p>There was no"
            + " rain.</details>";
    return Views.settled(Views.of("a.html", page), Unfolding::settle, given);
  }

  @Test
  void theQuestionThatUnfoldsAnAnswerOfTheStoryIsItsHeading() throws Exception {
    assertEquals(List.of(PARAGRAPH, HEADING, PARAGRAPH), settled(PARAGRAPH, CHROME, PARAGRAPH));
  }

  @Test
  void aQuestionWhoseAnswerIsNoStoryIsNoHeading() throws Exception {
    assertEquals(List.of(PARAGRAPH, CHROME, CHROME), settled(PARAGRAPH, CHROME));
  }
}
