package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatSnifferTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html>text without any tag",
        "\n <!-- saved --> <HTML><body>x",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'></html>",
        "<p>One paragraph.</p><p>Another one.</p>",
        "<p>Old style, wrapped\nover two lines.\n<p>No end tags here.\n<p>None.",
        "<div class=story><h1>Title</h1>Text right in the div.</div>",
        "<article>\n\n<h1>A bridge</h1>\n\n<p>First.</p>\n\n<p>Second.</p>",
        "<script>var a = '<p>';</script><div>The only text.</div>",
        "First line.<br>Second line.<br/>Third line.",
        "<div><p>A page that breaks off.</p><p>Its outer element has no end.</p><p>Cut he",
        "HTTP/1.1 200 OK\n"
            + "Server: x\n\n"
            + "<table><tr><td>A longer story that stands in a table cell.</td></tr></table>"
      })
  void theseAreHtml(String page) {
    assertEquals(Format.HTML, FormatSniffer.sniff(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A story.\n\nIts second paragraph.",
        "A story with <b>bold</b> words and a <a href='x'>link</a> left in it.",
        "A story.<br>\n\nOne tag was left.\n\nThe scraper overlooked it.\n\nNo other line has one.",
        "<p>A story whose first tag was left.\n\nIts second paragraph.\n\nIts third paragraph.",
        "<div>\nA story with an open tag on top.\n\nIts second paragraph.",
        "To show a paragraph, write\n\n<p>Hello</p>\n\nand look at it in a browser of your choice.",
        "if a < b and b > c then the <page> is not HTML",
        "Write to Ann <ann@example.com> or see <https://example.com/>.",
        "</div>\nThe text after a stray end tag.\nAnd its next line.",
        "1 < 2",
        "<",
        "<p",
        "A line.\n\n"
            + "<table><tr><td>1</td></tr></table>\n\n"
            + "A table that a converter could not turn into text stands above."
      })
  void theseAreText(String page) {
    assertEquals(Format.TEXT, FormatSniffer.sniff(page));
  }
}
