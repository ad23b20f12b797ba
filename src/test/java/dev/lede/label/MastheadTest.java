package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MastheadTest {
  private static final String SENTENCE = "The last ferry left the harbour at noon on Monday.";

  @Test
  void aLineThatNamesWhomToAskIsNoByline() throws Exception {
    View view =
        Views.text(SENTENCE, "Media Contact: Ada Marsh", "Pressekontakt: Otto Lind", "Ada Marsh");
    assertEquals(
        List.of(Label.PARAGRAPH, Label.CHROME, Label.CHROME, Label.BYLINE),
        Views.settled(view, Masthead::settle, Label.PARAGRAPH, Label.BYLINE));
  }
}
