package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.Growth;
import dev.lede.block.Block;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages whose elements say by their {@code data-label} what they are. */
class HtmlAssemblyTest {
  private static final Source SOURCE =
      new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());

  static Article assemble(String html) {
    Cut cut = Cutter.cut(new HtmlPage(SOURCE, Jsoup.parse(html, "https://example.org/")));
    List<Labelled> labelled = cut.blocks().stream().map(HtmlAssemblyTest::label).toList();
    Article article = Assembler.assemble(SOURCE, Stated.NOTHING, cut, new Labelling(labelled, 0.9));
    Conservation.check(cut, article);
    return article;
  }

  private static Labelled label(Block block) {
    String name = block.element().get().closest("[data-label]").attr("data-label");
    return new Labelled(block, Label.valueOf(name.toUpperCase(Locale.ROOT)), 0.9, "says so");
  }

  @Test
  void theBlocksOfOneCardAreOneTeaserWithItsAddress() {
    List<Teaser> teasers =
        assemble(
                """
                <h2 data-label="teaser_list">Most read</h2>
                <ul>
                <li><a href="/world" data-label="teaser_section">World</a>
                  <h3 data-label="teaser"><a href="/world/goat">Goat on the roof</a></h3>
                  <p data-label="teaser_description">A goat spent the night on a church roof and...</p></li>
                <li><h3 data-label="teaser"><a href="/bread">The longest bread</a></h3>
                  <span data-label="teaser_date">3 May</span></li>
                </ul>
                <aside data-label="teaser"><a href="/bread?ref=mobile">The longest bread</a></aside>
                """)
            .surroundings()
            .teasers();
    assertEquals(2, teasers.size());
    Teaser goat = teasers.get(0);
    assertEquals("Goat on the roof", goat.headline());
    assertEquals(Optional.of("Most read"), goat.list());
    assertEquals(Optional.of("World"), goat.articleSection());
    assertTrue(goat.truncated());
    assertEquals(Optional.of("https://example.org/world/goat"), goat.url());
    assertEquals("The longest bread", teasers.get(1).headline());
    assertEquals(Optional.of("3 May"), teasers.get(1).datePublished());
  }

  private static Optional<String> section(String head) {
    String story =
        "<h1 data-label='headline'>Ferry sinks</h1><p data-label='paragraph'>It sank.</p>";
    return assemble(head + story).metadata().publication().section();
  }

  @Test
  void theSectionIsTheLastStepOfATrailAndNoEntryOfAMenu() {
    String links = "<a>News</a><a>Farming</a><a>Weather</a>";
    assertEquals(Optional.empty(), section("<nav data-label='section'>" + links + "</nav>"));
    assertEquals(Optional.empty(), section("<p data-label='section'>" + links + "</p>"));
    assertEquals(
        Optional.of("Weather"),
        section("<p class='breadcrumbs' data-label='section'>" + links + "</p>"));
    assertEquals(
        Optional.of("Farming"),
        section("<p data-label='section'><a href='/'>News</a> | <a href='/f'>Farming</a></p>"));
    assertEquals(
        Optional.of("Crime"), section("<div data-label='section'><a href='/c'>Crime</a></div>"));
  }

  @Test
  void eachLinkOfAListOfKeywordsIsOneWithoutTheWordsBefore() {
    List<String> links =
        List.of(
            "Tagged <a>ferries</a><a>harbour trust</a>", "<a>#ferries</a> <a>harbour trust</a>");
    for (String list : links) {
      assertEquals(
          List.of("ferries", "harbour trust"),
          assemble(
                  "<p data-label='paragraph'>It sank.</p><p data-label='keywords'>" + list + "</p>")
              .metadata()
              .publication()
              .keywords());
    }
  }

  @Test
  void aNameEndsWhereItsElementEnds() {
    String byline =
        "<p data-label='byline'><a>سلمى الحداد</a><span>الثلاثاء 15 أبريل 2025</span></p>";
    assertEquals(
        List.of("سلمى الحداد"),
        assemble(byline + "<p data-label='paragraph'>غرقت العبارة.</p>")
            .metadata()
            .authorship()
            .authors());
  }

  @Test
  void aPlaceInBoldAtTheHeadOfTheStoryIsADateline() {
    Article article =
        assemble("<p data-label='paragraph'><strong>Wiesental.</strong> Der Rat hat getagt.</p>");
    assertEquals(
        List.of("Wiesental"), article.metadata().authorship().dateline().orElseThrow().locations());
  }

  @Test
  void whoAskedTheQuestionsOrWhereItWasFiledIsNoPicturesCredit() {
    for (String line : List.of("Interview: Ada Marsh", "Jena/Ebersroda (ots)")) {
      Article article =
          assemble("<p data-label='credit'>" + line + "</p><p data-label='paragraph'>It sank.</p>");
      assertEquals(List.of(), article.story().images(), line);
    }
  }

  @Test
  void theLinesOfOneCaptionAreJoinedInLinearTime() {
    Growth.assertLinear(
        lines -> assertEquals(1, images(caption(lines.length(), "")).size()), "x", 300);
    Growth.assertLinear(
        lines -> {
          String html = caption(lines.length(), " <i class=credit data-label=caption>Ann Lee.</i>");
          assertEquals(lines.length(), images(html).size());
        },
        "x",
        300);
  }

  private static List<Image> images(String html) {
    return assemble(html).story().images();
  }

  private static String caption(int lines, String credit) {
    StringBuilder html = new StringBuilder("<figure><figcaption data-label=caption>");
    for (int i = 0; i < lines; i++) {
      html.append("Boat ")
          .append(i)
          .append(" lay in the harbour for the whole of the long winter.");
      html.append(credit).append("<br>");
    }
    return html.append("</figcaption></figure>").toString();
  }

  @Test
  void theLinesOfOneCaptionAreOneAndItsFirstLinesAloneACopy() {
    List<Image> images =
        images(caption(3, "") + caption(2, "").replace("figcaption", "p").replace("<br>", " "));
    assertEquals(1, images.size());
    assertEquals(2, images.get(0).copies());
  }

  @Test
  void aCreditGoesToNoPictureOfAnotherFigureAndAKeywordIsMoreThanItsMark() {
    Article article =
        assemble(
            """
            <div data-label="headline">Ferry runs aground</div>
            <p data-label="paragraph">The ferry ran aground at dawn.</p>
            <figure><img src="/mayor.jpg"><figcaption data-label="caption">The mayor on the sandbank at noon</figcaption></figure>
            <figure><img src="/ferry.jpg"><figcaption data-label="credit">Photo: Ann Lee</figcaption></figure>
            <p data-label="keywords">Tags: <a href="/t/1">#</a> <a href="/t/2">#harbour</a></p>
            """);
    assertEquals(Optional.empty(), article.story().images().get(0).credit());
    assertEquals(Optional.of("Ann Lee"), article.story().images().get(1).credit());
    assertEquals(List.of("harbour"), article.metadata().publication().keywords());
  }

  @Test
  void aCaptionGoesWithThePictureOfItsFigure() {
    List<Image> images =
        assemble(
                """
                <div data-label="headline">Ferry runs aground</div>
                <figure><img src="/ferry.jpg" alt="The ferry on the sandbank">
                  <figcaption data-label="caption">The ferry on the sandbank <b class="credit">Ann Lee</b></figcaption></figure>
                <p data-label="paragraph">The ferry ran aground at dawn.</p>
                <p><img src="/map.png" alt="A map of the bay"><img src="/icon-share.png"><img src="/loading-dock-fire-in-may.jpg"></p>
                <p data-label="paragraph">Nobody was hurt.</p>
                <div><img src="/teaser.jpg"><p data-label="teaser"><a href="/goat">Goat on the roof</a></p></div>
                """)
            .story()
            .images();
    assertEquals(3, images.size());
    Image ferry = images.get(0);
    assertEquals(Optional.of("The ferry on the sandbank"), ferry.caption());
    assertEquals(Optional.of("Ann Lee"), ferry.credit());
    assertEquals(Optional.of("https://example.org/ferry.jpg"), ferry.url());
    assertEquals(Optional.empty(), ferry.alt());
    assertEquals(2, ferry.copies());
    assertEquals(-1, ferry.after());
    assertEquals(Optional.of("A map of the bay"), images.get(1).alt());
    assertEquals(0, images.get(1).after());
    assertEquals(
        Optional.of("https://example.org/loading-dock-fire-in-may.jpg"), images.get(2).url());
  }

  @Test
  void aTitleIsTheLabelOfTheLinksBehindIt() {
    List<Related> related =
        assemble(
                """
                <p data-label="paragraph">The ferry ran aground at dawn.</p>
                <h4 data-label="related_title">More on this:</h4>
                <div><p data-label="related"><a href="/a">Why the sandbank keeps moving south</a></p>
                  <p data-label="related"><a href="/b">Captains had asked for a new chart</a></p></div>
                <p data-label="paragraph">Nobody was hurt.</p>
                <p data-label="related">Read also: <a href="/c">The last ferry of the year</a></p>
                """)
            .surroundings()
            .related();
    assertEquals(3, related.size());
    assertEquals(Optional.of("More on this"), related.get(0).label());
    assertEquals("Captains had asked for a new chart", related.get(1).headline());
    assertEquals(Optional.of("https://example.org/b"), related.get(1).url());
    assertEquals(Optional.of("Read also"), related.get(2).label());
    assertEquals("The last ferry of the year", related.get(2).headline());
  }

  @Test
  void aPageWithoutAStorySaysSo() {
    Article article = assemble("<p data-label='chrome'>Sign in</p>");
    assertTrue(article.story().body().isEmpty());
    assertEquals(1, article.assessment().warnings().size());
    assertEquals("chrome", article.surroundings().dropped().get(0).label());
  }

  @Test
  void aTeaserOfTheStoryItselfIsACopy() {
    Article article =
        assemble(
            """
            <h1 data-label="headline">Goat on the roof</h1>
            <p data-label="paragraph">A goat spent the night on a church roof.</p>
            <h2 data-label="teaser_list">Most read</h2>
            <ul>
            <li data-label="teaser"><a href="/goat">GOAT on the roof!</a></li>
            <li data-label="teaser"><a href="/bread">The longest bread</a></li>
            </ul>
            """);
    assertEquals(
        List.of("The longest bread"),
        article.surroundings().teasers().stream().map(Teaser::headline).toList());
    assertTrue(
        article.surroundings().dropped().stream()
            .anyMatch(
                dropped -> dropped.trace().reason().equals("a copy of the story's own headline")));
  }

  @Test
  void onAPageWithoutAStoryNoTeaserIsACopyOfIt() {
    Article article =
        assemble(
            """
            <h1 data-label="headline">Goat on the roof</h1>
            <ul><li data-label="teaser"><a href="/goat">Goat on the roof</a></li></ul>
            """);
    assertEquals(1, article.surroundings().teasers().size());
  }
}
