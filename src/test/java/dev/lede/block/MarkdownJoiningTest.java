package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownJoiningTest {
  @Test
  void aHeadingGoesOnInNoOtherLine() {
    String page =
        """
        ## Menu

        # The tower that leans, and the ferry that waits, and

        Ada Marsh, 3 May 2024

        , said the [miller](/miller) of the

        , who had [seen](/seen) it, and

        , as ever, went [home](/home) early

        ## and slept

        there.
        """;
    List<String> texts = Texts.texts(Texts.cut(page));
    assertEquals("The tower that leans, and the ferry that waits, and", texts.get(1));
    assertEquals("and slept", texts.get(texts.size() - 2));
  }

  @Test
  void itemsGoOnUnderTheirTextAndHoldLists() {
    String page =
        """
        ## A

        1. wax that
           melts
           * in the
             sun
           * in May

           and June
        2. honey
        - [x](/x) and
          more

        ## B
        """;
    List<Block> blocks = Texts.cut(page);
    assertEquals(
        List.of(
            "A",
            "1. wax that melts",
            "in the sun",
            "in May",
            "and June",
            "2. honey",
            "x and more",
            "B"),
        Texts.texts(blocks));
    assertEquals(Kind.LIST_ITEM, blocks.get(1).kind());
    assertEquals(Kind.LIST_ITEM, blocks.get(5).kind());
  }

  @Test
  void breaksThatWereMeantStayInWrappedText() {
    String page =
        """
        ## A

        ## B

        The bees of the old town hum all day long and the people who live\s\s
        there do not mind it, since the honey that they get for it is good
        and sold in the market on the hill, where the keepers have a stall
        of their own with a roof of straw and a sign that a painter made\\
        for them in the year of the great frost when all hives but one died.
        The one that lived stands in the square and is shown to children on
        Sundays, when it is warm and the keepers have time to talk to them.
        """;
    List<String> blocks = Texts.of(page);
    assertEquals(5, blocks.size());
    assertEquals(true, blocks.get(3).endsWith("a painter made"));
  }

  @Test
  void wrappedQuotesAreJoinedWithoutTheirMarks() {
    String page =
        """
        ## A

        ## B

        > The bees of the old town hum all day long and the people who live
        > there do not mind it, since the honey that they get for it is good
        > and sold in the market on the hill, where the keepers have a stall
        > of their own with a roof of straw and a sign that a painter made
        > for them.
        """;
    List<Block> blocks = Texts.cut(page);
    assertEquals(3, blocks.size());
    assertEquals(Kind.QUOTE, blocks.get(2).kind());
    assertEquals(-1, blocks.get(2).text().indexOf('>'));
  }

  @Test
  void marksAndTagsOnOneLineAreBothRead() {
    String page =
        "## Bees <a name=\"x\"></a>{#bees .wide}\n\n"
            + "<figcaption>A **big** bee</figcaption>\n\n"
            + "## B\n";
    List<Block> blocks = Texts.cut(page);
    assertEquals(List.of("Bees", "A big bee", "B"), Texts.texts(blocks));
    assertEquals(Shape.heading(2), blocks.get(0).shape());
    assertEquals(Kind.CAPTION, blocks.get(1).kind());
  }

  @Test
  void aLongRunOfMarksIsReadInLinearTime() {
    for (String mark :
        List.of(
            "[",
            "](",
            "[](",
            "![",
            "*a",
            "`",
            "[a](b c",
            "\\",
            "_ _",
            "[a](b \"",
            "[a][",
            "{.a",
            "[a]{.",
            "<a",
            "<a:",
            "~~")) {
      Growth.assertLinear(
          marks -> assertEquals(3, Texts.cut("## A\n## B\nC " + marks).size()), mark, 40_000);
    }
  }

  @Test
  void manyLinesOfMarksAreReadInLinearTime() {
    for (String line :
        List.of(
            "```\n",
            "~~~~\n\n",
            "\n    a\n",
            "a | b\n-|-\n",
            "a\n-\n",
            "> > a\n",
            "1. a\n",
            "  1. a\n",
            "[a]: /b\n",
            "* a\n  b\n",
            "a [\n",
            "***\n",
            "a\n---\n")) {
      Growth.assertLinear(lines -> Texts.cut("## A\n## B\n" + lines + "[a]"), line, 5_000);
    }
  }
}
