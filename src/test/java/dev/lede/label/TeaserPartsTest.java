package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_CAPTION;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserPartsTest {
  private static final String STORY = "The ferry left an hour late on Tuesday, as it always does.";

  private static List<Label> settled(Label middle, String line) throws Exception {
    View view = Views.text(STORY, "Lamps for the old quay", line, "A bridge too low for the tide");
    return Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, middle, TEASER);
  }

  @Test
  void aWholeSentenceBehindAHeadlineIsTheTeasersDescription() throws Exception {
    String text = "Eleven lamps were lit on the quay for the first time since the great storm.";
    assertEquals(List.of(PARAGRAPH, TEASER, TEASER_DESCRIPTION, TEASER), settled(TEASER, text));
  }

  @Test
  void aLineWithACreditInBracketsBetweenTeasersIsTheCaptionOfOne() throws Exception {
    String line = "The quay of Ashmere at low tide. (Photo: Ann Reed)";
    assertEquals(List.of(PARAGRAPH, TEASER, TEASER_CAPTION, TEASER), settled(CHROME, line));
  }

  @Test
  void aHeadlineThatSpeaksOfAPhotoIsNoCaption() throws Exception {
    String line = "Old photo sparks talk of a second ferry";
    assertEquals(List.of(PARAGRAPH, TEASER, TEASER, TEASER), settled(TEASER, line));
  }
}
