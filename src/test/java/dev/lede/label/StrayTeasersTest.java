package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.LIST_ITEM;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayTeasersTest {
  private static final String TEXT =
      "Nobody who lives in Gullport has heard the bell in the old tower for nine years.";

  @Test
  void aTextUnderABlockOfTheStoryAndOverNoTeaserIsOfTheStory() throws Exception {
    assertEquals(PARAGRAPH, settled(TEXT, HEADING, TEASER_DESCRIPTION, CHROME));
    assertEquals(TEASER_DESCRIPTION, settled(TEXT, HEADING, TEASER_DESCRIPTION, TEASER));
    assertEquals(TEASER_DESCRIPTION, settled(TEXT, TEASER, TEASER_DESCRIPTION, CHROME));
  }

  @Test
  void anItemOfAListStaysATeasers() throws Exception {
    View view = Views.of("a.html", "<p>A bell rings</p><ul><li>" + TEXT + "</ul><p>Loaves</p>");
    List<Label> given = List.of(PARAGRAPH, TEASER_DESCRIPTION, CHROME);
    assertEquals(given, Views.settled(view, StrayTeasers::settle, given.toArray(Label[]::new)));
  }

  @Test
  void aLineThatIsNoSentenceStaysATeasers() throws Exception {
    assertEquals(TEASER_DESCRIPTION, settled("Nine years", HEADING, TEASER_DESCRIPTION, CHROME));
  }

  @Test
  void whatFollowsAnItemOfTheStoryIsOne() throws Exception {
    assertEquals(LIST_ITEM, settled("Nine years", LIST_ITEM, TEASER, CHROME));
    assertEquals(TEASER, settled("Nine years", PARAGRAPH, TEASER, CHROME));
    assertEquals(TEASER_DESCRIPTION, settled("Nine", LIST_ITEM, TEASER_DESCRIPTION, CHROME));
  }

  @Test
  void itPullsInNoOthersBehindIt() throws Exception {
    View view = Views.text("A bell rings", "Loaves and buns", "Tides and gulls", "Nine boats");
    assertEquals(
        List.of(LIST_ITEM, LIST_ITEM, TEASER, TEASER),
        Views.settled(view, StrayTeasers::settle, LIST_ITEM, TEASER));
  }

  /** The label of a line between two others of which one is above and one below it. */
  private static Label settled(String line, Label above, Label given, Label below)
      throws Exception {
    View view = Views.text("A bell rings", line, "Loaves and buns");
    return Views.settled(view, StrayTeasers::settle, above, given, below).get(1);
  }
}
