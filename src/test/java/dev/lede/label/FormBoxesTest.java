package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormBoxesTest {
  private static final String STORY =
      "<p>The weir ran dry on Monday, for the first time since May.";

  private static List<Label> settled(String box, Label... given) throws Exception {
    return Views.settled(
        Views.of("a.html", "<main>" + STORY + box + STORY.repeat(3) + "</main>"),
        FormBoxes::settle,
        given);
  }

  @Test
  void aBoxAroundAFieldForAnAddressIsNoStory() throws Exception {
    String box = "<div><h3>The Weir Letter</h3><p>Every Sunday.</p><input type=email></div>";
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, PARAGRAPH, PARAGRAPH, PARAGRAPH),
        settled(box, PARAGRAPH, HEADING, PARAGRAPH));
  }

  @Test
  void aPollIsNoStory() throws Exception {
    String box =
        "<div><h4>Poll</h4><p>Do you swim?</p><ul><li>Yes<li>No</ul><button>Vote</button></div>";
    assertEquals(CHROME, settled(box, PARAGRAPH).get(2));
    assertEquals(CHROME, settled(box, PARAGRAPH).get(3));
  }

  @Test
  void aQuestionThatAButtonUnfoldsIsLeft() throws Exception {
    String box =
        "<div><h4>Why?</h4><p>It is dry.</p><h4><button"
            + " aria-expanded=false>How?</button></h4></div>";
    assertEquals(PARAGRAPH, settled(box, PARAGRAPH).get(2));
  }
}
