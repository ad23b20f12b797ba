package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADLINE;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextStoryTest {
  private static final String HEAD = "<title>Weir runs dry</title>";
  private static final String FIRST =
      "<article class=s><h1>Weir runs dry</h1><p>One.<p>Two.<p>Three.</article>";
  private static final String SECOND = "<h1>Eels come late</h1><p>Four.</article>";

  private static List<Label> settled(String html) throws Exception {
    View view = Views.of("a.html", HEAD + html);
    return Views.settled(
        view, NextStory::settle, HEADLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME, PARAGRAPH);
  }

  @Test
  void anArticleWithAHeadlineOfItsOwnBehindTheStoryIsTheNextStory() throws Exception {
    List<Label> taken = List.of(HEADLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME, CHROME);
    assertEquals(taken, settled(FIRST + "<article class=s>" + SECOND));
    assertEquals(taken, settled(FIRST + "<div><article class='s second'>" + SECOND));
    assertEquals(taken, settled(FIRST.replace(" class=s", "") + "<article>" + SECOND));
  }

  @Test
  void anArticleSetOtherwiseAndOneWithALesserHeadingAreLeft() throws Exception {
    List<Label> left = List.of(HEADLINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME, PARAGRAPH);
    assertEquals(left, settled(FIRST + "<article class=part>" + SECOND));
    assertEquals(left, settled(FIRST + "<article class=s>" + SECOND.replace("h1", "h2")));
  }

  @Test
  void theCaptionsOfTheNextStoryAreNotThoseOfTheFirst() throws Exception {
    View view =
        Views.of(
            "a.html",
            HEAD + FIRST + "<article class=s><h1>Eels</h1><figcaption>An eel</figcaption>");
    assertEquals(
        CHROME,
        Views.settled(
                view,
                NextStory::settle,
                HEADLINE,
                PARAGRAPH,
                PARAGRAPH,
                PARAGRAPH,
                CHROME,
                Label.CAPTION)
            .get(5));
  }
}
