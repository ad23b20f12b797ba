package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaywallNoticeTest {
  private static final String STORY =
      "The lighthouse of the cape lost its last keeper on Friday, after forty years in which he"
          + " lit the lamp every evening and wrote down every ship that passed.";

  private static List<Label> settled(String... lines) throws Exception {
    return Views.settled(Views.text(lines), PaywallNotice::settle, Label.PARAGRAPH);
  }

  @Test
  void aNoticeAtTheEndAndWhatFollowsItAreNoStory() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.CHROME, Label.CHROME),
        settled(STORY, "この記事は有料記事です。残り842文字", "すぐにお読みいただけます。"));
  }

  @Test
  void aNoticeBeforeMoreOfTheStoryIsLeftAlone() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.PARAGRAPH, Label.PARAGRAPH),
        settled(STORY, "この記事は有料記事です。残り842文字", STORY + STORY));
  }

  @Test
  void aPageOfNothingElseKeepsItsFirstBlock() throws Exception {
    assertEquals(List.of(Label.PARAGRAPH), settled("この記事は有料記事です。残り842文字"));
  }
}
