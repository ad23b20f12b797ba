package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.COMMENT;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentBoxesTest {
  private static final String STORY = "<div><p>The weir ran dry on Monday.</div>";
  private static final String SAID =
      "<div class=k><p>It ran dry in my day too, you know.</p></div>";

  private static List<Label> settled(String html, Label... given) throws Exception {
    return Views.settled(Views.of("a.html", html), CommentBoxes::settle, given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Comments (5)", "5 Comments", "Yorumlar (1)", "Comentários", "Kommentare", "网友评论"})
  void aHeadingMaySayComments(String text) {
    assertTrue(CommentBoxes.saysComments(text));
  }

  @Test
  void aSentenceAboutCommentsIsNoSuchHeading() {
    assertFalse(CommentBoxes.saysComments("Comments from the union were cautious."));
  }

  @Test
  void whatStandsUnderAHeadingThatSaysCommentsInItsElementIsTheirs() throws Exception {
    String box = "<section><h3>Comments (1)</h3>" + SAID + "</section><p>The end.";
    assertEquals(List.of(PARAGRAPH, CHROME, COMMENT, PARAGRAPH), settled(STORY + box, PARAGRAPH));
    assertEquals(
        List.of(PARAGRAPH, CHROME, COMMENT, CHROME), settled(STORY + box, PARAGRAPH, CHROME));
  }

  @Test
  void aHeadingInTheStorysOwnElementOpensNoComments() throws Exception {
    String page =
        "<div><p>The weir ran dry.<h3>Comments</h3><p>The mayor said nothing of it.</div>";
    assertEquals(PARAGRAPH, settled(page, PARAGRAPH, CHROME, PARAGRAPH).get(2));
  }
}
