package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionLinesTest {
  private static final String SENTENCE = "渡船三月八日傍晚在石桥镇靠岸，船上的人都平安。";

  /** The label of the block between two paragraphs, after it was taken for something. */
  private static Label settled(String line, Label taken) throws Exception {
    View view = Views.text(SENTENCE, line, SENTENCE + "第二天一早又开走了。");
    return Views.settled(view, CaptionLines::settle, Label.PARAGRAPH, taken, Label.PARAGRAPH)
        .get(1);
  }

  @Test
  void aLineOfIdeographsThatEndsInItsMakerIsACaption() throws Exception {
    String line = "三月八日，渡船在石桥镇靠岸。 本报记者 何志明 摄";
    assertEquals(Label.CAPTION, settled(line, Label.PARAGRAPH));
    View last = Views.text(SENTENCE, line);
    assertEquals(
        List.of(Label.PARAGRAPH, Label.CAPTION),
        Views.settled(last, CaptionLines::settle, Label.PARAGRAPH, Label.PARAGRAPH));
  }

  @Test
  void aParagraphThatSpeaksOfPicturesStaysOne() throws Exception {
    assertEquals(Label.PARAGRAPH, settled("这些照片都是何志明在石桥镇拍摄的。", Label.PARAGRAPH));
    assertEquals(
        Label.PARAGRAPH,
        settled("The lamps along the old quay were the first thing in the photo", Label.PARAGRAPH));
  }

  @Test
  void aSentenceWithACreditBehindItIsACaption() throws Exception {
    String line = "The ferry comes in to the quay of Oakby on Friday. Photo: Ada Marsh";
    assertEquals(Label.CAPTION, settled(line, Label.CHROME));
    assertEquals(Label.CAPTION, settled(line, Label.PARAGRAPH));
    assertEquals(Label.CAPTION, settled(line.replace("Photo: ", "Reuters/"), Label.HEADING));
  }

  @Test
  void aParagraphThatSpeaksOfAnAgencyOrGoesOnBehindTheCreditStaysOne() throws Exception {
    String line = "The ferry comes in to the quay of Oakby on Friday. ";
    assertEquals(Label.PARAGRAPH, settled(line + "So says Reuters.", Label.PARAGRAPH));
    assertEquals(Label.PARAGRAPH, settled(line + "Why? [Reuters]", Label.PARAGRAPH));
    assertEquals(Label.PARAGRAPH, settled(line + "It left (Photo: Ann) late.", Label.PARAGRAPH));
  }

  @Test
  void aNameBehindASentenceMakesACaptionOfWhatMayBeNoParagraph() throws Exception {
    for (String name : List.of("Ann Reed for The Ferry Post", "(Ann Reed)")) {
      View view =
          Views.text("The ferry comes in to the quay of Oakby on Friday. " + name, SENTENCE);
      Labels labels = Views.unsure(view, List.of(Label.PARAGRAPH));
      CaptionLines.settle(view, labels);
      assertEquals(Label.CAPTION, labels.of(0), name);
      assertEquals(
          Label.PARAGRAPH, Views.settled(view, CaptionLines::settle, Label.PARAGRAPH).get(0), name);
    }
  }

  @Test
  void whatSpeaksOfAPictureAndMayBeNoParagraphIsACaption() throws Exception {
    View view = Views.text("Pictured: the ferry at the quay of Oakby.", SENTENCE);
    Labels labels = Views.unsure(view, List.of(Label.PARAGRAPH));
    CaptionLines.settle(view, labels);
    assertEquals(List.of(Label.CAPTION, Label.PARAGRAPH), Views.of(labels));
    Labels surer = Views.labelled(view, List.of(Label.PARAGRAPH), 0.7f);
    CaptionLines.settle(view, surer);
    assertEquals(List.of(Label.PARAGRAPH, Label.PARAGRAPH), Views.of(surer));
  }

  @Test
  void belowTheBylineOfATextALineWithACreditIsTheCaptionOfThePictureOnTop() throws Exception {
    String caption = "The ferry comes in to the quay of Oakby. Photo: Ada Marsh";
    assertEquals(Label.CAPTION, belowByline(caption, Label.HEADLINE));
    assertEquals(Label.CAPTION, belowByline(caption, Label.BYLINE));
    assertEquals(Label.HEADLINE, belowByline("The ferry is back in the town", Label.HEADLINE));
  }

  @Test
  void belowTheBylineALongerLineThatEndsInTheSameNameIsACaption() throws Exception {
    String caption = "The ferry comes in to the quay of Oakby. Ada Marsh";
    assertEquals(Label.CAPTION, belowByline(caption, Label.BYLINE));
    assertEquals(Label.BYLINE, belowByline("Reporting: Ada Marsh", Label.BYLINE));
  }

  private static Label belowByline(String line, Label taken) throws Exception {
    View view = Views.text("The ferry is late", "Ada Marsh", line, SENTENCE);
    return Views.settled(
            view, CaptionLines::settle, Label.HEADLINE, Label.BYLINE, taken, Label.PARAGRAPH)
        .get(2);
  }

  @Test
  void aLinePrintedTwiceIsOneThing() throws Exception {
    View view = Views.text("The quay at night", "The quay at night");
    assertEquals(
        List.of(Label.CAPTION, Label.CAPTION),
        Views.settled(view, CaptionLines::settle, Label.CAPTION, Label.HEADING));
    assertEquals(
        List.of(Label.CAPTION, Label.HEADLINE),
        Views.settled(view, CaptionLines::settle, Label.CAPTION, Label.HEADLINE));
  }

  @Test
  void aSentenceWithANameBehindItIsNoHeading() throws Exception {
    assertEquals(
        Label.CAPTION, settled("The lock at Ashmere. Ann Reed for The Ferry Post", Label.HEADING));
    assertEquals(Label.HEADING, settled("The lock at Ashmere", Label.HEADING));
  }

  @Test
  void aLongParagraphThatEndsInACreditStaysOne() throws Exception {
    String line = "The ferry comes in to the quay of Oakby on Friday. ".repeat(5) + "Photo: Ann";
    assertEquals(Label.PARAGRAPH, settled(line, Label.PARAGRAPH));
  }
}
