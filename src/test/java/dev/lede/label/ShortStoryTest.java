package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.DATE;
import static dev.lede.label.Label.HEADLINE;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortStoryTest {
  private static final String STORY =
      "The last ferry of the year left Gullport on Tuesday an hour late, with eleven lamps on"
          + " board.";

  private static List<Label> settled(String[] page, Label... labels) throws Exception {
    return Views.settled(Views.text(page), ShortStory::settle, labels);
  }

  @Test
  void theTextBehindTheDateOfTheHeadlineIsTheStoryHoweverShort() throws Exception {
    String[] page = {"Last ferry leaves late", "8 March 2024", STORY, "Lamps for the old quay"};
    assertEquals(
        List.of(HEADLINE, DATE, PARAGRAPH, TEASER),
        settled(page, HEADLINE, DATE, TEASER_DESCRIPTION, TEASER));
  }

  @Test
  void whatElseOfAFewWordsWasTakenForTheStoryIsNone() throws Exception {
    String[] page = {"Last ferry leaves late", "8 March 2024", STORY, "Lamps", "A short text."};
    assertEquals(
        List.of(HEADLINE, DATE, PARAGRAPH, TEASER, CHROME),
        settled(page, HEADLINE, DATE, TEASER, TEASER, PARAGRAPH));
  }

  @Test
  void theTextOfATeaserBesideALongerStoryIsLeft() throws Exception {
    String[] page = {"Lamps for the quay", "8 March 2024", STORY, STORY.repeat(8)};
    assertEquals(
        List.of(TEASER, DATE, TEASER_DESCRIPTION, PARAGRAPH),
        settled(page, TEASER, DATE, TEASER_DESCRIPTION, PARAGRAPH));
  }

  @Test
  void aTextThatIsHardlyChromeBehindTheDateIsTheStory() throws Exception {
    View view = Views.text("Last ferry leaves late", "8 March 2024", "Print", STORY, "Lamps");
    Labels labels = Views.unsure(view, List.of(HEADLINE, DATE, CHROME, CHROME, CHROME));
    ShortStory.settle(view, labels);
    assertEquals(List.of(HEADLINE, DATE, CHROME, PARAGRAPH, CHROME), Views.of(labels));
  }

  @Test
  void theStoryMayBeTheLastOfThePage() throws Exception {
    View view = Views.text("Last ferry leaves late", "8 March 2024", STORY);
    Labels labels = Views.unsure(view, List.of(HEADLINE, DATE, CHROME));
    ShortStory.settle(view, labels);
    assertEquals(List.of(HEADLINE, DATE, PARAGRAPH), Views.of(labels));
  }

  @Test
  void theOnlyLongTextOfAPageWithoutAStoryIsItUnlessItIsANotice() throws Exception {
    String[] page = {"Home", "Sport", STORY.repeat(4), "All is said here."};
    assertEquals(List.of(CHROME, CHROME, PARAGRAPH, CHROME), unsure(page));
    page[2] = "We use cookies. " + page[2];
    assertEquals(List.of(CHROME, CHROME, CHROME, CHROME), unsure(page));
    page[2] = STORY.repeat(4);
    page[3] = STORY.repeat(3);
    assertEquals(List.of(CHROME, CHROME, CHROME, CHROME), unsure(page));
  }

  private static List<Label> unsure(String... page) throws Exception {
    View view = Views.text(page);
    Labels labels = Views.unsure(view, List.of(CHROME));
    ShortStory.settle(view, labels);
    return Views.of(labels);
  }
}
