package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentNoticeTest {
  private static final String STORY = "The ferry left an hour late on Tuesday. ".repeat(8);
  private static final String NOTICE = "We use cookies to measure how our site is read.";
  private static final String MORE = "You may write to us about these settings at any time.";

  private static List<Label> settled(String... page) throws Exception {
    View view = Views.text(page);
    Labels labels = Views.labelled(view, PARAGRAPH);
    ConsentNotice.settle(view, labels);
    return Views.of(labels);
  }

  @Test
  void aNoticeBehindTheStoryGoesOnToTheEnd() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME),
        settled(STORY, NOTICE, NOTICE + " 2.", NOTICE + " 3.", NOTICE + " 4.", MORE));
  }

  @Test
  void behindANoticeOnTopStandsTheStory() throws Exception {
    assertEquals(
        List.of(CHROME, CHROME, CHROME, CHROME, PARAGRAPH),
        settled(NOTICE, NOTICE + " 2.", NOTICE + " 3.", NOTICE + " 4.", STORY));
  }
}
