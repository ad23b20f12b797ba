package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.COMMENT;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentRunsTest {
  @Test
  void aLineBetweenCommentsIsOneWhereTwoAreKnownAbove() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, COMMENT, PARAGRAPH, COMMENT, CHROME, COMMENT, COMMENT),
        settled(PARAGRAPH, COMMENT, PARAGRAPH, COMMENT, CHROME, PARAGRAPH, COMMENT));
  }

  @Test
  void aLongTextAmongCommentsIsNone() throws Exception {
    Label[] given = Collections.nCopies(22, PARAGRAPH).toArray(Label[]::new);
    given[1] = COMMENT;
    given[2] = COMMENT;
    given[21] = COMMENT;
    assertEquals(List.of(given), settled(given));
  }

  @Test
  void behindThreeCommentsTheStoryDoesNotGoOnIfMostOfItStandsBefore() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH, COMMENT, COMMENT, COMMENT, CHROME),
        settled(PARAGRAPH, PARAGRAPH, COMMENT, COMMENT, COMMENT, PARAGRAPH));
    assertEquals(
        List.of(PARAGRAPH, COMMENT, COMMENT, COMMENT, PARAGRAPH),
        settled(PARAGRAPH, COMMENT, COMMENT, COMMENT, PARAGRAPH));
  }

  @Test
  void commentsThatTheWeightsDoubtEndNoStory() throws Exception {
    List<Label> given = List.of(PARAGRAPH, COMMENT, COMMENT, PARAGRAPH, COMMENT, PARAGRAPH);
    Labels labels = Views.labelled(page(given.size()), given, 0.4f);
    CommentRuns.settle(labels);
    assertEquals(given, Views.of(labels));
    labels.set(1, COMMENT, "as a rule says");
    CommentRuns.settle(labels);
    assertEquals(
        List.of(PARAGRAPH, COMMENT, COMMENT, COMMENT, COMMENT, PARAGRAPH), Views.of(labels));
  }

  private static List<Label> settled(Label... given) throws Exception {
    return Views.settled(page(given.length), (same, labels) -> CommentRuns.settle(labels), given);
  }

  private static View page(int lines) throws Exception {
    return Views.text(Collections.nCopies(lines, "The tide is out.").toArray(String[]::new));
  }
}
