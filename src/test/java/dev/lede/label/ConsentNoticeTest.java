package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentNoticeTest {
  private static final String STORY =
      "<p>The lock keeper of Ashmere has counted every boat that came through since the spring of"
          + " nineteen seventy-one, and on Sunday the number in his book was four hundred thousand,"
          + " which he says is nothing against the otters, that have a book of their own.";

  private static List<Label> settled(String page, Label... given) throws Exception {
    View view = Views.of("a.html", STORY + page);
    Labels labels = Views.labelled(view, given);
    ConsentNotice.settle(view, labels);
    return Views.of(labels);
  }

  @Test
  void whatANoticeAboutCookiesSaysInBetweenIsOfIt() throws Exception {
    String notice =
        "<p>We use cookies.<p>Some cookies are ours.<p>They last a year."
            + "<p>Manage your cookie preferences.<p>Accept all cookies.";
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME, CHROME, CHROME), settled(notice, PARAGRAPH));
  }

  @Test
  void theStoryBetweenPlaceholdersOfVideosStays() throws Exception {
    String placeholder = "<p>Your privacy settings hide this video.<p>Change privacy settings.";
    String list =
        placeholder
            + "<h3>2. The book weighs a stone</h3>"
            + placeholder
            + "<h3>3. It is full</h3>";
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, HEADING, CHROME, CHROME, HEADING),
        settled(list, PARAGRAPH, PARAGRAPH, PARAGRAPH, HEADING, PARAGRAPH, PARAGRAPH, HEADING));
  }
}
