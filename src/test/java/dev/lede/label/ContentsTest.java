package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.HEADLINE;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.RELATED;
import static dev.lede.label.Label.TEASER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final String[] PAGE = {
    "The harbour in three parts",
    "How the quay was built",
    "Why the ferry is late",
    "Where the lamps have gone",
    "How the quay was built",
    "It took the town eleven years and two loans.",
    "Why the ferry is late",
    "The tide does not wait for the schedule.",
    "Where the lamps have gone",
    "Nobody has seen them since the storm."
  };

  private static List<Label> settled(String[] page, Label... labels) throws Exception {
    return Views.settled(Views.text(page), Contents::settle, labels);
  }

  @Test
  void whatStandsOnceMoreOverParagraphsIsATableOfContentsAndNamesTheHeadings() throws Exception {
    assertEquals(
        List.of(
            HEADLINE, CHROME, CHROME, CHROME, HEADING, PARAGRAPH, HEADING, PARAGRAPH, HEADING,
            PARAGRAPH),
        settled(
            PAGE, HEADLINE, TEASER, TEASER, TEASER, RELATED, PARAGRAPH, HEADING, PARAGRAPH, RELATED,
            PARAGRAPH));
  }

  @Test
  void twoLinesThatStandOnceMoreMayBeOtherStories() throws Exception {
    String[] page = PAGE.clone();
    page[3] = "Eleven lamps are to come";
    assertEquals(
        List.of(
            HEADLINE, TEASER, TEASER, TEASER, RELATED, PARAGRAPH, HEADING, PARAGRAPH, RELATED,
            PARAGRAPH),
        settled(
            page, HEADLINE, TEASER, TEASER, TEASER, RELATED, PARAGRAPH, HEADING, PARAGRAPH, RELATED,
            PARAGRAPH));
  }
}
