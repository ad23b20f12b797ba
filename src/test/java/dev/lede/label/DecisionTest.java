package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final String SENTENCE =
      "The old lamps were lit again on Friday, and the ferry came in late, as it does in winter"
          + " when the wind stands on the harbour and nobody dares to cross the bar in the dark.";

  /** The label of the first block of a page that the labels' committee holds for a heading. */
  private static Label decided(String name, String text, float body) throws Exception {
    View view = Views.of(name, text);
    float[] roles = new float[Model.ROLES.size()];
    roles[Model.ROLES.indexOf(Label.HEADING)] = 0.9f;
    roles[Model.ROLES.indexOf(Label.CHROME)] = 0.1f;
    return new Decision(view, Features.measure(view)).decide(0, body, roles).label();
  }

  @Test
  void ofALineOfTextTheLabelsCommitteeKnowsMore() throws Exception {
    assertEquals(Label.HEADING, decided("a.txt", "A lamp for every quay\n\n" + SENTENCE, 0.2f));
    assertTrue(decided("a.txt", SENTENCE, 0.2f).isBody());
  }

  @Test
  void aLineThatTheBodysCommitteeRulesOutIsNoStory() throws Exception {
    assertFalse(decided("a.txt", "A lamp for every quay\n\n" + SENTENCE, 0.15f).isBody());
    assertFalse(decided("a.txt", "A lamp for every quay\n\n" + SENTENCE, 0).isBody());
  }

  @Test
  void ofABlockOfHtmlTheBodysCommitteeKnowsMore() throws Exception {
    assertTrue(decided("a.html", "<p>" + SENTENCE + "</p>", 0.4f).isBody());
    assertFalse(decided("a.html", "<p>" + SENTENCE + "</p>", 0.2f).isBody());
    assertTrue(decided("a.html", "<p>A lamp for every quay</p>", 0.4f).isBody());
  }

  @Test
  void aRowOfSignsIsNoHeading() throws Exception {
    assertEquals(Label.PARAGRAPH, decided("a.html", "<p>___</p>", 0.9f));
  }

  @Test
  void whatThePageMarksAsAQuotationOrAsCodeIsNoHeading() throws Exception {
    String quoted = "<blockquote><cite>Ada Marsh, keeper</cite></blockquote>";
    assertEquals(Label.QUOTE, decided("a.html", quoted, 0.9f));
    assertEquals(Label.CODE, decided("a.html", "<pre>lamp  2\nquay  3</pre>", 0.9f));
  }

  @Test
  void whereThePageMarksItsHeadingsAnUnmarkedLineMustBeSureAndNoQuestion() throws Exception {
    String line = "<p>A lamp for every quay</p>";
    String question = "<p>Who lit the lamp of the quay?</p>";
    String marked = "<h2>Lamps</h2><p>" + SENTENCE + "</p><h2>Ferries</h2>";
    assertEquals(Label.HEADING, decided("a.html", line, 0.5f));
    assertEquals(Label.HEADING, decided("a.html", question, 0.9f));
    assertEquals(Label.PARAGRAPH, decided("a.html", line + marked, 0.5f));
    assertEquals(Label.HEADING, decided("a.html", line + marked, 0.9f));
    assertEquals(Label.PARAGRAPH, decided("a.html", question + marked, 0.9f));
  }

  @Test
  void aLineOfTalkMayComeTwiceButNoParagraph() throws Exception {
    assertEquals(Label.PARAGRAPH, second("“Will you come back tonight?” she asked."));
    assertEquals(Label.PARAGRAPH, second("“你今天晚上来不来？”她问道。"));
    assertEquals(Label.CHROME, second(SENTENCE));
  }

  /** The label of the second of two equal paragraphs of a story. */
  private static Label second(String line) throws Exception {
    View view = Views.text(line, SENTENCE.replace("lamps", "boats"), line);
    Decision decision = new Decision(view, Features.measure(view));
    float[] roles = new float[Model.ROLES.size()];
    roles[Model.ROLES.indexOf(Label.PARAGRAPH)] = 1;
    decision.decide(0, 1, roles);
    return decision.decide(2, 1, roles).label();
  }
}
