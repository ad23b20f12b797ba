package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaywallOfferTest {
  private static final String OFFER =
      "<div><h2>Subscribe to unlock this article</h2><p>Digital</p><p>$9 per month</p></div>";

  private static List<Label> settled(String html) throws Exception {
    return Views.settled(Views.of("a.html", html), PaywallOffer::settle, PARAGRAPH);
  }

  @Test
  void theOffersBehindAStoryThatBreaksOffAreNoStory() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME, CHROME),
        settled("<div><p>The loan will be renewed…</div>" + OFFER));
  }

  @Test
  void anOfferBetweenParagraphsAndOneBehindAWholeStoryAreLeft() throws Exception {
    String story = "<div><p>The loan will be renewed…" + OFFER + "<p>So it was.</div>";
    assertEquals(PARAGRAPH, settled(story).get(2));
    assertEquals(PARAGRAPH, settled("<div><p>It was renewed.</div>" + OFFER).get(2));
  }
}
