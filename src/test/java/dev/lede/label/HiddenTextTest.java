package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenTextTest {
  private static final String STORY =
      "<p>The last ferry left the harbour at noon on Monday, with nobody on board.</p>".repeat(4);

  private static final String NOTE = ">Your session ends soon.</div>";

  /** The label of what stands behind a story, if all were taken for paragraphs. */
  private static Label last(String html) throws Exception {
    List<Label> labels = settled(STORY + html);
    return labels.get(labels.size() - 1);
  }

  private static List<Label> settled(String html) throws Exception {
    return Views.settled(Views.of("a.html", html), HiddenText::settle, PARAGRAPH);
  }

  @Test
  void textThatThePageHidesIsNoStory() throws Exception {
    assertEquals(CHROME, last("<div hidden" + NOTE));
    assertEquals(CHROME, last("<div style='color: red; display: none'" + NOTE));
    assertEquals(CHROME, last("<div aria-hidden=true style=display:none><p" + NOTE));
    assertEquals(PARAGRAPH, last("<div aria-hidden=true" + NOTE));
    assertEquals(PARAGRAPH, last("<div hidden=until-found" + NOTE));
  }

  @Test
  void whatAButtonUnfoldsIsShown() throws Exception {
    assertEquals(
        PARAGRAPH, last("<button aria-controls='rest more'></button><div hidden id=more" + NOTE));
    assertEquals(PARAGRAPH, last("<a href=#more></a><div hidden id=more" + NOTE));
    assertEquals(PARAGRAPH, last("<h2><i aria-expanded=false></i></h2><div hidden" + NOTE));
    assertEquals(PARAGRAPH, last("<div hidden aria-labelledby=question" + NOTE));
  }

  @Test
  void aStoryThatAScriptFillsInIsShown() throws Exception {
    List<Label> labels = settled("<p>Loading.</p><div hidden>" + STORY + "</div>");
    assertEquals(IntStream.range(0, 5).mapToObj(i -> PARAGRAPH).toList(), labels);
  }
}
