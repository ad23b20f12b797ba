package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.RELATED;
import static dev.lede.label.Label.RELATED_TITLE;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_CAPTION;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static dev.lede.label.Label.TEASER_LIST;
import static dev.lede.label.Label.TEASER_MORE;
import static dev.lede.label.Label.TEASER_SECTION;
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

  private static List<Label> between(String line) throws Exception {
    String text = "Eleven lamps were lit on the quay for the first time since the great storm.";
    String card = "<h3>Lamps for the old quay</h3><span>%s</span><p>%s</p>".formatted(line, text);
    View view = Views.of("page.html", "<p>%s</p><div>%s</div>".formatted(STORY, card));
    return Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, CHROME, TEASER_DESCRIPTION);
  }

  @Test
  void aNameBetweenAHeadlineAndItsTextIsTheSection() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER_SECTION, TEASER_DESCRIPTION), between("Harbour"));
  }

  @Test
  void aNumberOrALongLineThereIsNoSection() throws Exception {
    List<Label> none = List.of(PARAGRAPH, TEASER, CHROME, TEASER_DESCRIPTION);
    assertEquals(none, between("17 photos"));
    assertEquals(none, between("All of the news from here"));
  }

  private static List<Label> marked(String last, Label label) throws Exception {
    View view = Views.text(STORY, "Lamps for the old quay", "Read more", last);
    return Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, CHROME, label);
  }

  @Test
  void aHeadlineBehindTheMarkOfAnotherIsATeaserWhereThePageBreaksOff() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, TEASER, TEASER_MORE, TEASER),
        marked("A bridge too low for the tide", CHROME));
  }

  @Test
  void whatThePageSaysOfItselfThereIsNone() throws Exception {
    List<Label> none = List.of(PARAGRAPH, TEASER, TEASER_MORE, CHROME);
    assertEquals(none, marked("All rights reserved by the Ashmere Post", CHROME));
    assertEquals(none, marked("Contact us", CHROME));
  }

  @Test
  void theNameOfASectionBesideATeaserIsItsUnlessAMenuBeginsThere() throws Exception {
    assertEquals(List.of(PARAGRAPH, TEASER, TEASER_SECTION, CHROME), named("The tide is out"));
    assertEquals(List.of(PARAGRAPH, TEASER, CHROME, CHROME), named("Business"));
  }

  private static List<Label> named(String next) throws Exception {
    View view = Views.text(STORY, "Lamps for the old quay", "Sports", next);
    return Views.settled(view, Settlement::settle, PARAGRAPH, TEASER, CHROME, CHROME);
  }

  @Test
  void underATitleOfOtherStoriesNoneIsRelatedUnlessTheStoryGoesOn() throws Exception {
    assertEquals(List.of(PARAGRAPH, TEASER_LIST, TEASER, CHROME), titled(CHROME));
    assertEquals(List.of(PARAGRAPH, RELATED_TITLE, RELATED, PARAGRAPH), titled(PARAGRAPH));
  }

  private static List<Label> titled(Label last) throws Exception {
    View view =
        Views.text(STORY, "Most read", "Lamps for the old quay", "The tide was out by six.");
    return Views.settled(view, Settlement::settle, PARAGRAPH, TEASER_LIST, RELATED, last);
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
