package dev.lede.label;

import static dev.lede.label.Label.CAPTION;
import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorsTest {
  private static final int SURE = 6;

  /** What becomes of a line between two of the separators of a story. */
  private static Label between(String line, Label label, int paragraphs) throws Exception {
    List<String> lines = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      lines.addAll(
          List.of("The ferry number " + i + " left an hour late.", "Harbour Gazette text"));
      labels.addAll(List.of(PARAGRAPH, CHROME));
    }
    lines.addAll(List.of(line, "Harbour Gazette text"));
    labels.addAll(List.of(label, CHROME));
    View view = Views.text(lines.toArray(String[]::new));
    Labels settled = Views.labelled(view, labels.toArray(Label[]::new));
    Separators.settle(view, settled);
    return Views.of(settled).get(2 * paragraphs);
  }

  @Test
  void aSentenceBetweenSeparatorsIsTheStorys() throws Exception {
    assertEquals(PARAGRAPH, between("The tide does not wait for her.", CHROME, SURE));
  }

  @Test
  void anOpenLineBetweenSeparatorsIsAHeadingOfTheStory() throws Exception {
    assertEquals(HEADING, between("The captain blames the tide", TEASER, SURE));
  }

  @Test
  void aCaptionBetweenSeparatorsThatNamesItsMakerStaysOne() throws Exception {
    assertEquals(CAPTION, between("The quay at dawn. Photo by Ada Quill", CAPTION, SURE));
  }

  @Test
  void aLineThatStandsOnlyAFewTimesIsNoSeparator() throws Exception {
    assertEquals(TEASER, between("The captain blames the tide", TEASER, 3));
  }
}
