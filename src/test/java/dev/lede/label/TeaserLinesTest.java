package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_CAPTION;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserLinesTest {
  @Test
  void aWholeSentenceBehindAHeadlineIsTheTeasersDescription() throws Exception {
    View view =
        Views.text(
            "The ferry left an hour late on Tuesday, as it always does.",
            "Lamps for the old quay",
            "Eleven lamps were lit on the quay for the first time since the great storm.",
            "A bridge too low for the tide");
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER_DESCRIPTION, TEASER),
        Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, TEASER, TEASER));
  }

  @Test
  void aLineWithACreditBetweenTeasersIsTheCaptionOfOne() throws Exception {
    View view =
        Views.text(
            "The ferry left an hour late on Tuesday, as it always does.",
            "Lamps for the old quay",
            "The quay of Ashmere at low tide. (Photo: Ann Reed)",
            "A bridge too low for the tide");
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER_CAPTION, TEASER),
        Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, CHROME, TEASER));
  }
}
