package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextCutterTest {
  private static final String STORY =
      """
      The mayor opened the new bridge on Monday.

      Long lines are paragraphs, and they stay what they are whatever stands around them on a page.

      Read more
      The bridge at dawn
      The bridge at dawn

      A last line.
      """;

  private static final List<String> STORY_BLOCKS =
      List.of(
          "The mayor opened the new bridge on Monday.",
          "Long lines are paragraphs, and they stay what they are whatever stands around them on a"
              + " page.",
          "Read more",
          "The bridge at dawn",
          "The bridge at dawn",
          "A last line.");

  @Test
  void aLineIsABlock() {
    assertEquals(STORY_BLOCKS, Texts.of(STORY));
  }

  @Test
  void lineBreaksOfEverySystemAreTheSame() {
    assertEquals(STORY_BLOCKS, Texts.of(STORY.replace("\n", "\r\n")));
    assertEquals(STORY_BLOCKS, Texts.of(STORY.replace("\n", "\r")));
    assertEquals(Texts.cut(STORY), Texts.cut(STORY.replace("\n", "\r\n")));
  }

  @Test
  void blankLinesLeadingSpacesAndDoubledBreaksChangeNoBlock() {
    assertEquals(STORY_BLOCKS, Texts.of(STORY.replaceAll("\n+", "\n")));
    assertEquals(STORY_BLOCKS, Texts.of(STORY.replace("\n", "\n\n")));
    assertEquals(STORY_BLOCKS, Texts.of(STORY.replace("\n", "  \n\u3000\t  ")));
  }

  @Test
  void aBlockKnowsItsLinesAndTheBlankLinesBeforeIt() {
    Block last = Texts.cut(STORY).get(5);
    assertEquals(new Span.Lines(9, 9), last.span());
    assertEquals(1, last.blankLines());
    assertEquals(5, last.index());
  }

  @Test
  void whiteSpaceIsFoldedAndInvisibleLinesAreBlank() {
    assertEquals(
        List.of("a b", "c"), Texts.of("\uFEFF\u00A0a\t \u2003b \n\u200B\n\u200B \nc\u200B"));
  }

  @Test
  void formFeedsAndUnicodeSeparatorsPartBlocksButCountNoLines() {
    List<Block> blocks = Texts.cut("one\ftwo\u2028three\nfour");
    assertEquals(List.of("one", "two", "three", "four"), Texts.texts(blocks));
    assertEquals(new Span.Lines(1, 1), blocks.get(2).span());
    assertEquals(new Span.Lines(2, 2), blocks.get(3).span());
  }

  @Test
  void anEmptyPageHasNoBlocks() {
    assertEquals(List.of(), Texts.of(""));
    assertEquals(List.of(), Texts.of(" \n\r\n\t"));
  }

  @Test
  void hugePagesAreCutInLinearTime() {
    String wide = "港口管理员旧起重机将在冬天之前拆除因为它的螺栓".repeat(2);
    assertEquals(List.of(), Texts.of("\n".repeat(5_000_000)));
    assertEquals(1, Texts.cut("word ".repeat(2_000_000)).size());
    assertEquals(Cut.MOST_BLOCKS + 1, Texts.cut("-----\n".repeat(100_000)).size());
    assertEquals(1, Texts.cut("port of\n, the pier\n".repeat(100_000)).size());
    assertEquals(10_000, Texts.cut("港口管理员\n，旧起重机\n".repeat(10_000)).size());
    assertEquals(1, Texts.cut((wide + "\n").repeat(10_000)).size());
    for (String part :
        List.of("\n", "word ", "-----\n", "port of\n, the pier\n", "港口\n，起重机\n", wide + "\n")) {
      Growth.assertLinear(Texts::cut, part, 5_000);
    }
  }
}
