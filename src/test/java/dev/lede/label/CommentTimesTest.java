package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.COMMENT;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentTimesTest {
  private static final String STORY = "The last ferry left the harbour at noon on Monday.";

  private static final String[] READERS = {
    "Otto", "May 3, 2024, 9:12 am", "I saw it from my window and did not believe it.",
    "Olive Reed", "May 3, 2024, 9:40 am", "So did I, and my cat.",
    "Jonas", "May 4, 2024, 11:05 pm", "And still no ferry."
  };

  @Test
  void whatStandsUnderNamesAndTimesIsCommentsWhereOneIsKnown() throws Exception {
    List<Label> labels = settled(PARAGRAPH, CHROME, CHROME, COMMENT, CHROME, PARAGRAPH);
    assertEquals(PARAGRAPH, labels.get(0));
    for (int i = 5; i < labels.size(); i++) {
      assertEquals(COMMENT, labels.get(i), "line " + i);
    }
  }

  @Test
  void aReportWithTimesOfItsOwnIsOneWhereNoCommentIsKnown() throws Exception {
    List<Label> labels = settled(PARAGRAPH);
    assertEquals(List.of(), labels.stream().filter(label -> label != PARAGRAPH).toList());
  }

  @Test
  void twoTimesAreNoRhythm() throws Exception {
    String[] lines = Arrays.copyOf(READERS, 6);
    View view =
        Views.text(Stream.concat(Stream.of(STORY), Stream.of(lines)).toArray(String[]::new));
    List<Label> labels = Views.settled(view, CommentTimes::settle, PARAGRAPH, COMMENT, PARAGRAPH);
    assertEquals(List.of(COMMENT), labels.stream().filter(label -> label == COMMENT).toList());
  }

  @Test
  void whatStandsFarBehindTheLastTimeStays() throws Exception {
    Stream<String> lines =
        Stream.of(Stream.of(STORY), Stream.of(READERS), Stream.of(STORY, STORY))
            .flatMap(part -> part);
    View view = Views.text(lines.toArray(String[]::new));
    List<Label> labels = Views.settled(view, CommentTimes::settle, PARAGRAPH, COMMENT, PARAGRAPH);
    assertEquals(
        List.of(COMMENT, COMMENT, PARAGRAPH), labels.subList(labels.size() - 3, labels.size()));
  }

  private static List<Label> settled(Label... given) throws Exception {
    View view =
        Views.text(Stream.concat(Stream.of(STORY), Stream.of(READERS)).toArray(String[]::new));
    return Views.settled(view, CommentTimes::settle, given);
  }
}
