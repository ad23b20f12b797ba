package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.DECK;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.HEADLINE;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeckLineTest {
  /** The label of the line under the headline, and of the one below that. */
  private static Label settled(String line, Label taken, Label below) throws Exception {
    View view = Views.of("a.html", "<h1>Weir runs dry</h1>" + line + "<p>By Ann Orr<p>It ran dry.");
    return Views.settled(view, DeckLine::settle, HEADLINE, taken, below, PARAGRAPH).get(1);
  }

  @Test
  void aLongHeadingUnderTheHeadlineAndOverTheBylineIsTheStandfirst() throws Exception {
    String line =
        "<h2>For fifty years he wound a clock that nobody saw. On Friday he let it stop.</h2>";
    assertEquals(DECK, settled(line, HEADING, CHROME));
    assertEquals(HEADING, settled(line, HEADING, PARAGRAPH));
    assertEquals(HEADING, settled("<h2>What this page says</h2>", HEADING, CHROME));
  }

  @Test
  void aLineThatThePageCallsItsStandfirstIsIt() throws Exception {
    String text = ">The river has been low since May.</p>";
    assertEquals(DECK, settled("<p class=article-standfirst" + text, CHROME, CHROME));
    assertEquals(DECK, settled("<p itemprop=alternativeHeadline" + text, PARAGRAPH, CHROME));
    assertEquals(PARAGRAPH, settled("<p class=summary" + text, PARAGRAPH, CHROME));
  }
}
