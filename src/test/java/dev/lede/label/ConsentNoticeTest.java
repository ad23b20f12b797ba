package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentNoticeTest {
  private static final String STORY = "The ferry left an hour late on Tuesday. ".repeat(8);
  private static final String NOTICE = "We use cookies to measure how our site is read.";
  private static final String MORE = "You may write to us about these settings at any time.";

  private static List<Label> settled(View view, Label... given) {
    return Views.settled(view, ConsentNotice::settle, given);
  }

  @Test
  void aNoticeBehindTheStoryOfATextGoesOnToTheEnd() throws Exception {
    View page = Views.text(STORY, NOTICE, NOTICE + " 2.", NOTICE + " 3.", NOTICE + " 4.", MORE);
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME), settled(page, PARAGRAPH));
  }

  @Test
  void behindANoticeOnTopStandsTheStory() throws Exception {
    View page = Views.text(NOTICE, NOTICE + " 2.", NOTICE + " 3.", NOTICE + " 4.", STORY);
    assertEquals(List.of(CHROME, CHROME, CHROME, CHROME, PARAGRAPH), settled(page, PARAGRAPH));
  }

  @Test
  void whatANoticeSaysBetweenTwoWordsOfCookiesIsOfIt() throws Exception {
    View page =
        Views.of(
            "a.html",
            "<p>%s<p>We use cookies.<p>Some cookies are ours.<p>They last a year.<p>Manage your"
                    .formatted(STORY)
                + " cookie preferences.<p>Accept all cookies.");
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME), settled(page, PARAGRAPH));
  }

  @Test
  void theStoryBetweenPlaceholdersOfVideosStays() throws Exception {
    String hidden = "<p>Your privacy settings hide this video.<p>Change privacy settings.";
    View page =
        Views.of(
            "a.html",
            "<p>%s%s<h3>2. It sank</h3>%s<h3>3. It floats</h3>".formatted(STORY, hidden, hidden));
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, HEADING, CHROME, CHROME, HEADING),
        settled(page, PARAGRAPH, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH, PARAGRAPH, HEADING));
  }
}
