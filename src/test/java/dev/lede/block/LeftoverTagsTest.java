package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftoverTagsTest {
  @Test
  void tagsLeftInALineAreReadAsHtml() {
    String page =
        """
        The <b>old</b> crane is &quot;gone&quot;.

        <p>A <a href="https://news.example/crane">new crane</a> is not planned.</p><p>The cabin stays.</p>
        Nobody knew.
        """;
    List<Block> blocks = Texts.cut(page);
    assertEquals(
        List.of(
            "The old crane is \"gone\".",
            "A new crane is not planned.",
            "The cabin stays.",
            "Nobody knew."),
        Texts.texts(blocks));
    assertEquals("new crane", blocks.get(1).links().get(0).text());
    assertEquals(new Span.Lines(3, 3), blocks.get(2).span());
    assertEquals(List.of(1, 0), List.of(blocks.get(1).blankLines(), blocks.get(2).blankLines()));
    assertEquals(Optional.empty(), blocks.get(1).markup());
  }

  @Test
  void aLineOfNothingButTagsGivesNoBlock() {
    assertEquals(
        List.of("Crane", "Pier"), Texts.of("<div class=\"x\">\nCrane\n</div>\n<br/>\nPier\n"));
  }

  @Test
  void tagsThatAreSpokenOfAndCodeStayText() {
    List<String> lines =
        List.of(
            "Use the <b> tag sparingly.",
            "If a < b and b > c, then stop.",
            "<The Times> said <person> too.",
            "return (<div className=\"x\">{todo}</div>);",
            "Write to <editor@news.example>");
    assertEquals(lines, Texts.of(String.join("\n", lines)));
  }

  @Test
  void aLongRunOfBracketsIsReadInLinearTime() {
    Growth.assertLinear(tags -> assertEquals(1, Texts.cut("a " + tags).size()), "<b ", 40_000);
    Growth.assertLinear(tags -> assertEquals(1, Texts.cut("a " + tags + ">").size()), "<", 100_000);
  }
}
