package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(Kind.QUOTE, BLOCKS.get(4).kind());
    assertEquals(Kind.LIST_ITEM, BLOCKS.get(6).kind());
    assertEquals(Kind.LIST_ITEM, BLOCKS.get(9).kind());
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
  void anUnderlineAsLongAsTheLineAboveItMakesAHeadingOnAnyPage() {
    List<Block> blocks = Texts.cut("The old town\n============\n\nBees are back.\n\nWax\n---\n");
    assertEquals(List.of("The old town", "Bees are back.", "Wax"), Texts.texts(blocks));
    assertEquals(Shape.heading(1), blocks.get(0).shape());
    assertEquals(Shape.heading(2), blocks.get(2).shape());
    assertEquals(List.of("Bees are back.", "-----"), Texts.of("Bees are back.\n-----\n"));
  }

  @Test
  void rulesAreNoText() {
    String page = "## A\n\n***\n\n## B\n\n- - -\n\nBees hum.\n---\n\n::: {.box}\nWax\n:::\n";
    assertEquals(List.of("A", "B", "Bees hum.", "Wax"), Texts.of(page));
  }

  @Test
  void statementsBetweenRulesOnTopAreNoHeading() {
    List<Block> blocks = Texts.cut("---\ntitle: Bees\ndate: May\n---\n\n## A\n\n## B\n");
    assertEquals(List.of("title: Bees", "date: May", "A", "B"), Texts.texts(blocks));
    assertEquals(Shape.TEXT, blocks.get(1).shape());
  }

  @Test
  void aTableIsOneBlockWithItsRows() {
    String page =
        """
        Hives by street

        | Street | Hives |
        |:-------|------:|
        | Mill \\| Lane | [12](/mill "Mill")<br>in all |
        | Kiln Road | 7 |
        """;
    Block table = Texts.cut(page).get(1);
    List<List<String>> rows =
        List.of(
            List.of("Street", "Hives"),
            List.of("Mill | Lane", "12 in all"),
            List.of("Kiln Road", "7"));
    assertEquals(Shape.table(rows), table.shape());
    assertEquals("Street Hives Mill | Lane 12 in all Kiln Road 7", table.text());
    assertEquals(List.of(new Link("12", "/mill")), table.links());
    assertEquals(new Span.Lines(3, 6), table.span());
  }

  @Test
  void aTableThatLaysOutAPageIsManyBlocks() {
    Cut page = Texts.page("| |\n|---|\n| ![logo](/l.png) Bees |\n| Wax |\n");
    assertEquals(List.of("Bees", "Wax"), Texts.texts(page.blocks()));
    assertEquals(1, page.pictures().size());
    assertEquals(List.of("a | b", "c | d"), Texts.of("a | b\nc | d\n"));
  }

  @Test
  void codeStandsAsItWasWritten() {
    String page = "## A\n\n```sh\nhum [a](/b)\n\n  *loud*\n```\n\nB\n\n    hum\n      --low\n\nC\n";
    List<Block> blocks = Texts.cut(page);
    assertEquals(
        List.of("A", "hum [a](/b)\n\n  *loud*", "B", "hum\n  --low", "C"), Texts.texts(blocks));
    assertEquals(Kind.CODE, blocks.get(1).kind());
    assertEquals(Kind.CODE, blocks.get(3).kind());
  }

  @Test
  void anOpenFenceIsTextAndOneAroundThePageIsNone() {
    assertEquals(List.of("A", "```", "B"), Texts.of("## A\n\n```\n\n## B\n"));
    assertEquals(List.of("A", "B"), Texts.of("```markdown\n## A\n\n## B\n```\n"));
  }

  @Test
  void addressesGivenApartBelongToTheirLinks() {
    String page =
        """
        The bees, [counted
        by hand][count], hum ![a bee][pic] in the [Mill][] and the [kiln].

        [count]: https://news.example/count "The count"
        [PIC]: <https://news.example/bee.jpg>
        [mill]: https://news.example/mill
        [kiln]: /kiln
        [lane]: https://news.example/lane
        """;
    Cut cut = Texts.page(page);
    assertEquals(
        List.of(
            "The bees, counted by hand, hum in the Mill and the kiln.",
            "[lane]: https://news.example/lane"),
        Texts.texts(cut.blocks()));
    assertEquals(
        List.of(
            new Link("counted by hand", "https://news.example/count"),
            new Link("Mill", "https://news.example/mill"),
            new Link("kiln", "/kiln")),
        cut.blocks().get(0).links());
    assertEquals(Optional.of("https://news.example/bee.jpg"), cut.pictures().get(0).url());
  }

  @Test
  void addressesInAngleBracketsLinkToThemselves() {
    String page =
        "## A\n\n## B\n\nSee <https://news.example/a> or <bee@news.example>, 3 < 4 > 2.\n";
    Block block = Texts.cut(page).get(2);
    assertEquals("See https://news.example/a or bee@news.example, 3 < 4 > 2.", block.text());
    assertEquals("mailto:bee@news.example", block.links().get(1).href());
  }

  @Test
  void aLinkMayGoOverTheEndOfALine() {
    String page =
        "## A\n\n## B\n\nBees [in the\nold town](/old) hum [at\nnight](/n \"By\nnight\").\nEnd\n";
    List<Block> blocks = Texts.cut(page);
    assertEquals(
        List.of("A", "B", "Bees in the old town hum at night.", "End"), Texts.texts(blocks));
    assertEquals(new Link("in the old town", "/old"), blocks.get(2).links().get(0));
  }

  @Test
  void titlesMayHoldBrackets() {
    String page = "## A\n\n![b](/b.jpg \"A (big :) bee\") [hum](/h 'it (')\n\n## C\n";
    assertEquals(List.of("A", "hum", "C"), Texts.of(page));
  }
}
