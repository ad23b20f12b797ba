package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.COMMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentPartsTest {
  private static List<Label> settled(String html, Label... given) throws Exception {
    return Views.settled(Views.of("a.html", html), CommentParts::settle, given);
  }

  @Test
  void whoWroteACommentIsOfItIfMostLinesSetLikeItAre() throws Exception {
    String posts = "<div class=who>Tern, 2 hours ago</div><div class=said>It sank.</div>".repeat(3);
    assertEquals(
        List.of(COMMENT, COMMENT, COMMENT, COMMENT, COMMENT, COMMENT),
        settled(posts, CHROME, COMMENT));
    assertEquals(
        List.of(CHROME, COMMENT, CHROME, COMMENT, COMMENT, COMMENT),
        settled(posts, CHROME, COMMENT, CHROME, COMMENT));
  }

  @Test
  void whatAClassNamesIsOfTheCommentBesideItUnlessItCounts() throws Exception {
    String post = "<div class=comment><p>%s</p><p>It sank.</p></div>";
    assertEquals(List.of(COMMENT, COMMENT), settled(post.formatted("Ann"), CHROME, COMMENT));
    assertEquals(List.of(CHROME, COMMENT), settled(post.formatted("36 tides"), CHROME, COMMENT));
  }

  @Test
  void whatAClassNamesIsOfACommentAboveAsOfOneBelow() throws Exception {
    String post = "<div class=comment><p class=a>Ann</p><p class=b>Bea</p><p>Cid</p></div>";
    assertEquals(List.of(COMMENT, COMMENT, COMMENT), settled(post, COMMENT, CHROME));
    assertEquals(List.of(COMMENT, COMMENT, COMMENT), settled(post, CHROME, CHROME, COMMENT));
  }

  @Test
  void besideAButtonThatWasTakenForACommentNothingIsOne() throws Exception {
    String like = "<button class=comment>Like</button>";
    String named = "<div class=comment><p>Ann</p></div>";
    assertEquals(List.of(CHROME, CHROME), settled(like + named, COMMENT, CHROME));
    assertEquals(List.of(CHROME, CHROME), settled(named + like, CHROME, COMMENT));
  }

  @Test
  void buttonsAndTheirCountsAreNoComments() throws Exception {
    assertEquals(
        List.of(COMMENT, CHROME, CHROME),
        settled("<p>It sank.</p><button><b>Like</b></button><p>12</p>", COMMENT));
  }
}
