package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final String PAGE =
      """
      # Bees return to the old town

      [Home](https://news.example/) / [Nature](https://news.example/nature)

      ![A bee on a rose](https://news.example/bee.jpg "Bee")

      The bees, [counted by hand](https://news.example/count_(2) "The count"), are **back in town**, *really*.

      ## What the keepers say ##

      > They came *early*.
      >
      > > Too early.

      - first hive
      - [second hive](/hive/2)

      1. wax
      2. honey

      [![Logo](/logo.png)](https://news.example/)

      A snake_case_name, 2 * 3 * 4, an \\*asterisk\\* and a [bracket] stay.
      """;

  private static final List<Block> BLOCKS = Texts.cut(PAGE);

  @Test
  void marksAreTakenOutOfTheText() {
    assertEquals(
        List.of(
            "Bees return to the old town",
            "Home / Nature",
            "The bees, counted by hand, are back in town, really.",
            "What the keepers say",
            "They came early.",
            "Too early.",
            "first hive",
            "second hive",
            "1. wax",
            "2. honey",
            "A snake_case_name, 2 * 3 * 4, an *asterisk* and a [bracket] stay."),
        Texts.texts(BLOCKS));
  }

  @Test
  void marksGiveABlockItsShape() {
    assertEquals(Shape.heading(1), BLOCKS.get(0).shape());
    assertEquals(Shape.heading(2), BLOCKS.get(3).shape());
    assertEquals(Kind.QUOTE, BLOCKS.get(4).shape().kind());
    assertEquals(Kind.LIST_ITEM, BLOCKS.get(6).shape().kind());
    assertEquals(Kind.LIST_ITEM, BLOCKS.get(9).shape().kind());
    assertEquals(Shape.TEXT, BLOCKS.get(10).shape());
  }

  @Test
  void linksAreKept() {
    assertEquals(
        List.of(new Link("counted by hand", "https://news.example/count_(2)")),
        BLOCKS.get(2).links());
    assertEquals(2, BLOCKS.get(1).links().size());
    assertEquals(List.of(), BLOCKS.get(10).links());
    assertEquals(Optional.empty(), BLOCKS.get(2).markup());
  }

  @Test
  void picturesStandBeforeTheBlockBehindThem() {
    List<Picture> pictures = Texts.page(PAGE).pictures();
    assertEquals(2, pictures.size());
    assertEquals(2, pictures.get(0).before());
    assertEquals(Optional.of("A bee on a rose"), pictures.get(0).alt());
    assertEquals(Optional.of("https://news.example/bee.jpg"), pictures.get(0).url());
  }

  @Test
  void aLinkThatBreaksItsLinesIsOne() {
    String page = "# A\n\n## B\n\n- [\nNorth\n](https://news.example/n)\n\n- [\nSouth\n](/s)\n";
    assertEquals(List.of("A", "B", "North", "South"), Texts.of(page));
  }

  @Test
  void ordinaryTextKeepsItsSigns() {
    String page = "# 1 in the charts\nA *star* said [sic](really) so.\n5 > 3\n";
    assertEquals(
        List.of("# 1 in the charts", "A *star* said [sic](really) so.", "5 > 3"), Texts.of(page));
  }

  @Test
  void oneLinkInOrdinaryTextIsStillALink() {
    Block block = Texts.cut("See [the map](https://news.example/map) for more.").get(0);
    assertEquals("See the map for more.", block.text());
    assertEquals(List.of(new Link("the map", "https://news.example/map")), block.links());
  }

  @Test
  void marksWithoutTheirOtherHalfAreText() {
    String page = "## A\n\n## B\n\n**open [never](closed `tick\n";
    assertEquals(List.of("A", "B", "**open [never](closed `tick"), Texts.of(page));
  }

  @Test
  void aLongRunOfMarksIsReadInLinearTime() {
    for (String mark : List.of("[", "](", "[](", "![", "*a", "`", "[a](b c", "\\", "_ _")) {
      Growth.assertLinear(
          marks -> assertEquals(3, Texts.cut("## A\n## B\nC " + marks).size()), mark, 40_000);
    }
  }
}
