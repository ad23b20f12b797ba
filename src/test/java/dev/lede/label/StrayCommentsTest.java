package dev.lede.label;

import static dev.lede.label.Label.COMMENT;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayCommentsTest {
  @Test
  void aParagraphWithinTheStoryIsNoComment() throws Exception {
    View view =
        Views.text(
            "The ferry left late.",
            "I cannot say why she did that.",
            "The tide does not wait.",
            "I always take the bus, and so should you.");
    Labels labels = Views.labelled(view, PARAGRAPH, COMMENT, PARAGRAPH, COMMENT);
    StrayComments.settle(view, Features.measure(view), labels);
    assertEquals(List.of(PARAGRAPH, PARAGRAPH, PARAGRAPH, COMMENT), Views.of(labels));
  }
}
