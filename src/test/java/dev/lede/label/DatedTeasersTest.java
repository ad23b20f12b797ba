package dev.lede.label;

import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DATE;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTeasersTest {
  @Test
  void aHeadlineAndItsTextBetweenTwoDatesAreATeasers() throws Exception {
    View view =
        Views.text(
            "The ferry left an hour late on Tuesday.",
            "2 days ago",
            "Lamps for the old quay",
            "Eleven lamps were lit on the quay.",
            "3 days ago",
            "A bridge too low for the tide",
            "Nobody had asked the fishermen.",
            "They would have known.",
            "4 days ago");
    Labels labels =
        Views.labelled(
            view,
            PARAGRAPH,
            TEASER_DATE,
            HEADING,
            PARAGRAPH,
            TEASER_DATE,
            TEASER,
            PARAGRAPH,
            PARAGRAPH,
            TEASER_DATE);
    DatedTeasers.settle(view, labels);
    assertEquals(
        List.of(
            PARAGRAPH,
            TEASER_DATE,
            TEASER,
            TEASER_DESCRIPTION,
            TEASER_DATE,
            TEASER,
            PARAGRAPH,
            PARAGRAPH,
            TEASER_DATE),
        Views.of(labels));
  }
}
