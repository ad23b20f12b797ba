package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.COMMENT;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastParagraphTest {
  private static final String STORY =
      "The last ferry left the harbour of Gullport at noon on Monday, and nobody who stood on the"
          + " quay with the harbour master knows when another one will come.";

  private static final String ON =
      "Until then nobody leaves the harbour, and the harbour master stands on the quay of Gullport"
          + " every noon and waits with the others for the ferry that left on Monday.";

  private static final String OTHER =
      "Bakers in Pinedale sell fewer loaves since flour became dear, although apples, cherries and"
          + " plums cost less this autumn than ever before, says a survey that shops paid for.";

  @Test
  void aLongSentenceBehindALinkThatSpeaksOnIsOfTheStory() throws Exception {
    assertEquals(PARAGRAPH, behind(CHROME, ON, CHROME));
  }

  @Test
  void oneThatSpeaksOfOtherThingsIsNot() throws Exception {
    assertEquals(CHROME, behind(CHROME, OTHER, CHROME));
  }

  @Test
  void underTheHeadlineOfAnotherStoryItIsOfThat() throws Exception {
    assertEquals(CHROME, behind(TEASER, ON, CHROME));
  }

  @Test
  void aReaderMaySpeakOnToo() throws Exception {
    assertEquals(COMMENT, behind(CHROME, ON, COMMENT));
  }

  @Test
  void whereTheForestsWereSureItStaysWhatItWas() throws Exception {
    View view = Views.text(STORY, "More from the harbour", ON);
    assertEquals(
        CHROME, Views.settled(view, LastParagraph::settle, PARAGRAPH, CHROME, CHROME).get(2));
  }

  @Test
  void farBehindTheStoryNothingIsOfIt() throws Exception {
    View view = Views.text(STORY, "Share", "Send", "Print", "Save", "Follow", "Subscribe", ON);
    Labels labels = Views.unsure(view, List.of(PARAGRAPH, CHROME));
    LastParagraph.settle(view, labels);
    assertEquals(CHROME, labels.of(7));
  }

  /** The label of a text behind the story and a line, which had these two labels. */
  private static Label behind(Label line, String text, Label given) throws Exception {
    View view = Views.text(STORY, "More from the harbour", text);
    Labels labels = Views.unsure(view, List.of(PARAGRAPH, line, given));
    LastParagraph.settle(view, labels);
    return labels.of(2);
  }
}
