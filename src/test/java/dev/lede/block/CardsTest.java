package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static List<Block> blocks(String html) throws Exception {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Cutter.cut(new PageReader().readOne("a.html", bytes)).blocks();
  }

  private static List<String> texts(String html) throws Exception {
    return blocks(html).stream().map(Block::text).toList();
  }

  @Test
  void linksToDifferentAddressesThatTouchAreCutApart() throws Exception {
    List<Block> blocks =
        blocks(
            "<div><a href=/1>Storm hits the north coast</a><a href=/2>Mayor resigns over"
                + " bridge</a>");
    assertEquals(
        List.of("Storm hits the north coast", "Mayor resigns over bridge"),
        blocks.stream().map(Block::text).toList());
    assertEquals(
        List.of("/1", "/2"),
        blocks.stream().flatMap(block -> block.links().stream()).map(Link::url).toList());
    assertEquals(
        List.of("Read also: Storm hits the coast at night", "Mayor of the old town resigns"),
        texts(
            "<p>Read also: <a href=/1>Storm hits the coast at night</a>"
                + "<span><a href=/2>Mayor of the old town resigns</a></span>"
                + "</p>"));
    assertEquals(
        List.of("市長は来週にも辞任へ", "台風が北の海岸に接近"),
        texts("<a href=/1>市長は来週にも辞任へ</a><a href=/2><b>台風</b>が北の海岸に接近</a>"));
  }

  @Test
  void touchingLinksInARunningSentenceStayInIt() throws Exception {
    assertEquals(
        List.of("The ferries Ada and BeaCleo and Dora left at noon, their owners said."),
        texts(
            "<p>The ferries <a href=/1>Ada and Bea</a><a href=/2>Cleo and Dora</a> left at noon,"
                + " their owners said."));
  }

  @Test
  void touchingLinksThatAreOneWordOrBareNumbersStayTogether() throws Exception {
    assertEquals(
        List.of("The mayor of the town is unbelievably rich, says he"),
        texts("<a href=/1>The mayor of the town is un</a><a href=/2>believably rich, says he</a>"));
    assertEquals(
        List.of("The mayor of the old townHas resigned, says he"),
        texts("<a href=/1>The mayor of the old town</a><a href=/1>Has resigned, says he</a>"));
    assertEquals(List.of("123 Next"), texts("<a>1</a><a href=/2>2</a><a href=/3>3</a> Next"));
  }

  @Test
  void theEntriesOfAMenuStayOneLine() throws Exception {
    assertEquals(List.of("NewsSport"), texts("<a href=/1>News</a><a href=/2>Sport</a>"));
    assertEquals(List.of("News Sport"), texts("<a href=/1>News</a> <a href=/2>Sport</a>"));
  }

  @Test
  void theLineBehindTouchingLinksIsJoinedAsItWas() throws Exception {
    assertEquals(
        List.of("Storm hits the north coast", "Mayor resigns over bridge at noon"),
        texts(
            "<a href=/1>Storm hits the north coast</a><a href=/2>Mayor resigns over"
                + " bridge</a><br>at noon"));
    String sentence = "The council of the old town closed the market for a year and a day.";
    assertEquals(
        List.of(sentence + "Mayor resigns", "At noon"),
        texts(sentence + "<b><a href=/1>Mayor</a><a href=/2> resigns</a></b><br><br>At noon"));
  }

  @Test
  void manyTouchingLinksAreCutInLinearTime() throws Exception {
    int links = 60_000;
    String html =
        IntStream.range(0, links)
            .mapToObj(i -> "<a href=/" + i + ">" + i + "</a>")
            .collect(Collectors.joining());
    assertEquals(1, texts("<p>" + html).size());
  }
}
