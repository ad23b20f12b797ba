package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.source.HtmlPage;
import dev.lede.source.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a reader sees is lost between the page and its blocks. */
class SeenTextTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/golden"), Path.of("samples"));

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "span",
          "b",
          "a",
          "a href=/x",
          "a href=/y",
          "br",
          "pre",
          "code",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "h2",
          "blockquote",
          "figure",
          "figcaption",
          "img",
          "button",
          "x-card",
          "summary",
          "details",
          "form",
          "label",
          "ruby",
          "rt",
          "dl",
          "dd",
          "hr",
          "font");

  /** What is whole: data, and what would swallow the rest of the page if it were left open. */
  private static final List<String> WHOLES =
      List.of(
          "<table><caption>Boats</caption><tr><th>Town<th>Boats<tr><td>Oak<br>by<td>7</table>",
          "<pre>row <b>up</b>\n  <a href=/x>land</a></pre>",
          "<select><option>no</select>",
          "<textarea>no</textarea>",
          "<script>no</script>",
          "<style>no</style>",
          "<svg><title>no</title></svg>",
          "<template><p>no</template>",
          "<noscript>no</noscript>",
          "<iframe>no</iframe>");

  private static final int PAGES = 2_000;

  @Test
  void theBlocksOfTheGoldenPagesAndSamplesHoldAllThatIsSeen() throws IOException {
    List<Path> pages = pages();
    assertFalse(pages.isEmpty());
    for (Path page : pages) {
      check(page.toString(), Files.readAllBytes(page));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> golden = Files.walk(FOLDERS.get(0));
        Stream<Path> samples = Files.walk(FOLDERS.get(1))) {
      return Stream.concat(golden, samples)
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theBlocksOfAnyTagsInAnyOrderHoldAllThatIsSeen() {
    Random random = new Random(20241027);
    for (int i = 0; i < PAGES; i++) {
      String html = html(random);
      check("a.html", html.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aBlockThatIsMissingOrMadeUpOrElsewhereIsFound() throws Exception {
    byte[] bytes = "<p>Row<p>Land<p>Rest".getBytes(StandardCharsets.UTF_8);
    HtmlPage page = (HtmlPage) new PageReader().readOne("a.html", bytes);
    List<Block> blocks = Cutter.cut(page).blocks();
    SeenText.check(page, blocks);
    for (int[] wrong : List.of(new int[] {0, 1}, new int[] {0, 1, 2, 2}, new int[] {0, 2, 1})) {
      List<Block> others = Arrays.stream(wrong).mapToObj(blocks::get).toList();
      assertThrows(AssertionError.class, () -> SeenText.check(page, others));
    }
  }

  private static String html(Random random) {
    StringBuilder html = new StringBuilder("<body>");
    for (int i = 0; i < 60; i++) {
      String tag = TAGS.get(random.nextInt(TAGS.size()));
      boolean close = random.nextInt(3) == 0;
      html.append(close ? "</" + tag.split(" ")[0] : "<" + tag).append('>');
      html.append(random.nextBoolean() ? "Word " + i : "").append(random.nextBoolean() ? "\n" : "");
      html.append(random.nextInt(8) == 0 ? WHOLES.get(random.nextInt(WHOLES.size())) : "");
    }
    return html.toString();
  }

  private static void check(String name, byte[] page) {
    try {
      SeenText.check(new PageReader().readOne(name, page));
    } catch (AssertionError | Exception e) {
      throw new AssertionError(name + " " + new String(page, StandardCharsets.UTF_8), e);
    }
  }
}
