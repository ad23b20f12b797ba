package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.QUOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PullQuotesTest {
  private static final String STORY =
      "<p>“It was the longest day I ever had,” he said. “I never saw the weir so low as that.”";

  private static List<Label> settled(String html, Label... given) throws Exception {
    return Views.settled(Views.of("a.html", html), PullQuotes::settle, given);
  }

  @Test
  void aPullQuoteThatAParagraphSaysIsACopyAndItsNameGoesWithIt() throws Exception {
    String quote =
        "<blockquote class=pull><p>‘I never saw the weir so low as that’</p><p>Ann"
            + " Orr</p></blockquote>";
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME), settled(STORY + quote, PARAGRAPH, QUOTE, QUOTE));
    assertEquals(
        List.of(CHROME, CHROME, PARAGRAPH), settled(quote + STORY, QUOTE, QUOTE, PARAGRAPH));
  }

  @Test
  void aQuoteThatNoParagraphSaysIsLeft() throws Exception {
    String quote =
        "<blockquote class=pull><p>I never saw the weir so high as that</p></blockquote>";
    assertEquals(List.of(PARAGRAPH, QUOTE), settled(STORY + quote, PARAGRAPH, QUOTE));
  }

  @Test
  void aParagraphThatSaysSomethingAgainIsLeft() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH),
        settled(STORY + "<p>I never saw the weir so low as that.", PARAGRAPH));
  }
}
