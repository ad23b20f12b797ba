package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.Growth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementPathsTest {
  @Test
  void aPathCountsTheSiblingsOfTheSameName() {
    Document page = Jsoup.parse("<div>x</div><div><p>a</p>b<h2>c</h2><!-- d --><p>e<b>f</b></p>");
    assertEquals(
        List.of("html>body>div[2]>p[1]", "html>body>div[2]>p[2]", "html>body>div[2]>p[2]>b[1]"),
        page.select("p, b").stream().map(new ElementPaths()::of).toList());
  }

  @Test
  void thePathsOfManySiblingsAreMadeInLinearTime() {
    Growth.assertLinear(
        html -> {
          ElementPaths paths = new ElementPaths();
          for (Element element : Jsoup.parse(html).select("p")) {
            assertTrue(paths.of(element).startsWith("html>body>p["));
          }
        },
        "<p>a",
        2_500);
  }
}
