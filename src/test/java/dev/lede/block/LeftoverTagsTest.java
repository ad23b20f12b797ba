package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If a<b then the tower falls, said Marsh, and if c>d it stands.<br>"
            + " | If a<b then the tower falls, said Marsh, and if c>d it stands.",
        "It stayed at x<y as before, and nobody minded.<br>It will not rise."
            + " | It stayed at x<y as before, and nobody minded. It will not rise.",
        "<p>If a<b and c=d, then e>f.</p> | If a<b and c=d, then e>f.",
        "We <3 lamps, said <The Times> and <person>.<br> | We <3 lamps, said <The Times> and"
            + " <person>.",
        "Write to <editor@news.example> or <https://news.example/a><br/>"
            + " | Write to <editor@news.example> or <https://news.example/a>",
        "A <title> is short, a <select> too.<br>And a <plaintext> never ends."
            + " | A <title> is short, a <select> too. And a <plaintext> never ends.",
        "A lamp <!-- lit --> on the pier<br> and a <!-- dark -- one."
            + " | A lamp on the pier and a <!-- dark -- one.",
        "<p>Open <a href=\"/x>y</p> | Open <a href=\"/x>y",
      })
  void aBracketThatOpensNoTagStaysText(String line, String text) {
    assertEquals(text, String.join(" ", Texts.of(line)));
  }

  @Test
  void tagsOfEverySortAreStillTags() {
    assertEquals(
        List.of("A lamp on the pier."),
        Texts.of(
            "<amp-img src='x'></amp-img><o:p></o:p>A <a title=\"x > y\" href='/a'>lamp</a> <b"
                + " >on</b><svg width=9><title>No</title><path d='M1'/></svg> the <td nowrap"
                + " align=left>pier.<wbr/><input type=hidden disabled><foo class=\"x\">"));
  }

  @Test
  void aTagThatTheEndOfItsLineCutsOffIsATag() {
    assertEquals(
        List.of("A lamp"), Texts.of("<p>A lamp <img height=\"1\" style=\"display:none\" wid"));
    assertEquals(List.of("A lamp"), Texts.of("<p>A lamp <iframe src=\"/x\">"));
  }

  @Test
  void aLongRunOfBracketsIsReadInLinearTime() {
    Growth.assertLinear(tags -> assertEquals(1, Texts.cut("a " + tags).size()), "<b ", 40_000);
    Growth.assertLinear(tags -> assertEquals(1, Texts.cut("a " + tags + ">").size()), "<", 100_000);
    for (String tag : List.of("a<b ", "<title>", "<a b=\"", "<!--", "<b a=\"<b\" ")) {
      Growth.assertLinear(tags -> Texts.cut("a<br>" + tags), tag, 20_000);
    }
  }
}
