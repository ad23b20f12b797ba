package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningLinesTest {
  private static final String SENTENCE = "The last ferry left the harbour at noon on Monday.";

  /** The labels of lines that were all taken for paragraphs. */
  private static List<Label> labels(String... lines) throws Exception {
    return Views.settled(Views.text(lines), OpeningLines::settle, Label.PARAGRAPH);
  }

  @Test
  void aBylineAndADateAmongTheFirstParagraphsAreNamed() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.BYLINE, Label.DATE, Label.PARAGRAPH),
        labels(SENTENCE, "By Ada Marsh", "8 March 2024 | Updated 9 March 2024", SENTENCE));
  }

  @Test
  void aSentenceThatBeginsLikeABylineOrADateIsAParagraph() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.PARAGRAPH),
        labels("By noon on Monday the harbour was empty.", "8 March 2024 was a cold day."));
  }

  @Test
  void aFullNameWithAProfessionAboveTheStoryIsAByline() throws Exception {
    assertEquals(
        List.of(Label.BYLINE, Label.PARAGRAPH), labels("Ada Marsh, Senior Reporter", SENTENCE));
    assertEquals(
        List.of(Label.BYLINE, Label.PARAGRAPH), labels("Jonas Weber, Redakteur", SENTENCE));
    assertEquals(
        List.of(Label.PARAGRAPH, Label.PARAGRAPH, Label.PARAGRAPH),
        labels("Wanted, a reporter", "Ada Marsh, Otto Lind, editor", SENTENCE));
  }

  @Test
  void whatStandsFartherDownIsLeft() throws Exception {
    List<Label> labels = labels(SENTENCE, SENTENCE, SENTENCE, "By Ada Marsh");
    assertEquals(Label.PARAGRAPH, labels.get(3));
  }

  @Test
  void aParagraphAloneAboveTheBylineIsTheStandfirst() throws Exception {
    assertEquals(
        List.of(Label.DECK, Label.BYLINE, Label.PARAGRAPH, Label.PARAGRAPH),
        labels(SENTENCE, "By Ada Marsh", SENTENCE, SENTENCE));
    assertEquals(
        List.of(Label.PARAGRAPH, Label.PARAGRAPH, Label.BYLINE, Label.PARAGRAPH, Label.PARAGRAPH),
        labels(SENTENCE, SENTENCE, "By Ada Marsh", SENTENCE, SENTENCE));
  }

  @Test
  void itIsNotWhereHardlyAnyStoryFollows() throws Exception {
    assertEquals(
        List.of(Label.PARAGRAPH, Label.BYLINE, Label.PARAGRAPH),
        labels(SENTENCE, "By Ada Marsh", "Nobody knows why."));
  }
}
