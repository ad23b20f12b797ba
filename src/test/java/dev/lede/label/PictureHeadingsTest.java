package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeadingsTest {
  private static final String SENTENCE = "The ferry comes in to the quay of Oakby on Friday.";

  /** The label of the line between two paragraphs, after it was taken for a heading. */
  private static Label settled(String line) throws Exception {
    View view = Views.text(SENTENCE, line, SENTENCE + " It left late.");
    return Views.settled(
            view, PictureHeadings::settle, Label.PARAGRAPH, Label.HEADING, Label.PARAGRAPH)
        .get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photograph: Ferry Post Archive",
        "Picture: Ann Reed",
        "Foto: Ann Reed/Ferry Post",
        "图片：何志明",
        "Ann Reed/Ferry Post",
        "Ann Reed / The Ferry Post",
      })
  void aLineWithNothingButAMakerIsACredit(String line) throws Exception {
    assertEquals(Label.CREDIT, settled(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image caption, The quay in 1962",
        "Bildunterschrift: Der alte Hafen",
        "The quay today. Photo: Ann Reed",
        "The old quay in 1962. (Ann Reed/Ferry Post)",
      })
  void aLineThatSaysSoOrHasACreditBehindItIsACaption(String line) throws Exception {
    assertEquals(Label.CAPTION, settled(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo:",
        "Picture: what they saw from the quay",
        "Video: Highlights",
        "Input/Output",
        "Native C/C++ Boats",
        "What is a ferry? (And What Not)",
        "A caption for the quay",
      })
  void otherHeadingsStay(String line) throws Exception {
    assertEquals(Label.HEADING, settled(line));
  }

  @Test
  void ofTwoStandfirstsTheOneAboveACreditIsACaption() throws Exception {
    View two = Views.text("Ferry late again", "It left on Friday", SENTENCE, "Ann Reed", SENTENCE);
    assertEquals(
        List.of(Label.HEADLINE, Label.HEADLINE, Label.CAPTION, Label.CREDIT, Label.PARAGRAPH),
        Views.settled(
            two,
            PictureHeadings::settle,
            Label.HEADLINE,
            Label.HEADLINE,
            Label.DECK,
            Label.CREDIT,
            Label.PARAGRAPH));
    View one = Views.text("Ferry late again", SENTENCE, "Ann Reed", SENTENCE);
    assertEquals(
        List.of(Label.HEADLINE, Label.DECK, Label.CREDIT, Label.PARAGRAPH),
        Views.settled(
            one,
            PictureHeadings::settle,
            Label.HEADLINE,
            Label.DECK,
            Label.CREDIT,
            Label.PARAGRAPH));
  }
}
