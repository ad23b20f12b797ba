package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.meta.Stated;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final List<String> NEWS =
      List.of("Storm hits coast", "Mayor resigns", "School wins prize", "Ferry fares to rise");

  /** Whether anything of a page is story. */
  private static boolean hasStory(String html) throws Exception {
    Page page = new PageReader().readOne("a.html", html.getBytes(StandardCharsets.UTF_8));
    Stated stated = MetadataReader.read(page);
    return Labeller.shipped().label(Cutter.cut(page, stated), stated).blocks().stream()
        .anyMatch(block -> block.label().isBody());
  }

  /** Cards of news, each with a headline between these tags. */
  private static String cards(String open, String close) {
    StringBuilder html = new StringBuilder();
    for (String headline : NEWS) {
      html.append("<div class=item><h2>").append(open).append(headline).append(close);
      html.append("</h2><p>Readers in the old town heard of it on Monday, long before the council")
          .append(" had met, and asked what ")
          .append(headline)
          .append(" will cost them.</p></div>");
    }
    return html.toString();
  }

  @Test
  void aPageWhoseTextStandsInEqualCardsUnderLinkedHeadlinesHasNoStory() throws Exception {
    assertEquals(false, hasStory("<h1>Local news</h1>" + cards("<a href=/n>", "</a>")));
  }

  @Test
  void sectionsUnderHeadingsWithoutLinksAndPagesThatStateAnArticleAreStories() throws Exception {
    assertEquals(true, hasStory("<h1>What the town heard</h1>" + cards("<b>", "</b>")));
    assertEquals(
        true,
        hasStory(
            "<meta property=og:type content=article><h1>What the town heard</h1>"
                + cards("<a href=/n>", "</a>")));
  }

  @Test
  void aStoryAboutManyThingsLeadsToAsManySites() throws Exception {
    assertEquals(true, hasStory(manySites()));
    assertEquals(false, hasStory(manySites().replaceAll("https://[a-z]++.example", "")));
  }

  /** The cards, each leading to a site of its own. */
  private static String manySites() {
    String html = "<h1>What the town heard</h1>" + cards("<a href=https://x.example/n>", "</a>");
    for (String site : List.of("storm", "mayor", "school", "ferry")) {
      html = html.replaceFirst("//x", "//" + site);
    }
    return html;
  }
}
