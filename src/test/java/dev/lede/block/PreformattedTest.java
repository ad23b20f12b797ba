package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreformattedTest {
  private static List<Block> blocks(String html) throws Exception {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Cutter.cut(new PageReader().readOne("a.html", bytes)).blocks();
  }

  private static List<String> texts(String html) throws Exception {
    return blocks(html).stream().map(block -> block.kind() + " " + block.text()).toList();
  }

  @Test
  void theLinesOfCodeAndTheirIndentStay() throws Exception {
    assertEquals(
        List.of("TEXT Before", "CODE if tide:\n    row()\n\nland()", "TEXT after"),
        texts("<p>Before<pre>\n<code>if tide:  \n    row()\n\n<b>land</b>()\n</code> </pre>after"));
  }

  @Test
  void noTagInALineTakesTheLinesAway() throws Exception {
    for (String tag : List.of("u", "s", "small", "sup", "del", "ins", "font", "tt", "abbr", "q")) {
      assertEquals(
          List.of("CODE row\n  and land"),
          texts("<pre>row\n  and <%s>land</%s></pre>".formatted(tag, tag)));
    }
  }

  @Test
  void theLinksOfCodeStay() throws Exception {
    String html = "<pre>row\n  and <a href=/x>land\n here</a>\n<a href=/y> </a><a>there</a></pre>";
    assertEquals(List.of("CODE row\n  and land\n here\n there"), texts(html));
    Block block = blocks(html).get(0);
    assertEquals(List.of(new Link("land here", "/x")), block.links());
    assertEquals(9, block.markup().orElseThrow().linkChars());
  }

  @Test
  void whatHoldsPicturesOrParagraphsIsCutLikeOtherText() throws Exception {
    assertEquals(List.of("CODE row and land"), texts("<pre>row\n  and <img src=a.png>land</pre>"));
    assertEquals(List.of("CODE row", "CODE land"), texts("<pre><p>row</p><p>land</p></pre>"));
  }

  @Test
  void anEmptyOneIsNoBlock() throws Exception {
    assertEquals(List.of(), texts("<pre> \n\t<code>\u00A0</code></pre>"));
  }

  @Test
  void theCaptionsOfATableStandBeforeIt() throws Exception {
    assertEquals(
        List.of("CAPTION Boats of 2024", "CAPTION By town", "TABLE Town Boats Oakby 7"),
        texts(
            "<table><caption>Boats of <i>2024</i></caption><caption>By"
                + " town</caption><tr><th>Town<th>Boats<tr><td>Oakby<td>7</table>"));
  }

  @Test
  void whatNoReaderSeesInTheCellsOfATableIsLeftOut() throws Exception {
    String unseen =
        "<svg><title>No</title></svg><noscript>no</noscript><select><option>no</select>"
            + "<textarea>no</textarea><style>no</style><template>no</template>";
    assertEquals(
        List.of("CAPTION Boats", "TABLE Town Boats Oak by 7"),
        texts(
            "<table><caption>Boats"
                + unseen
                + "</caption><tr><th>Town<th>Boats<template><tr><td>no<td>no</template><tr><td>Oak<br>by"
                + unseen
                + "<td>"
                + unseen
                + "7</table>"));
  }

  @Test
  void aCellThatReachesOverRowsCountsInEach() throws Exception {
    String rows = "<tr><td rowspan=3>Oakby<td>7<tr><td>8<tr><td>9";
    assertEquals(List.of("TABLE Oakby 7 8 9"), texts("<table>" + rows + "</table>"));
    String wide = rows.replace("3", "99");
    assertEquals("TEXT Oakby", texts("<table>" + wide + "</table>").get(0));
  }
}
