package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import dev.lede.article.Conservation;
import dev.lede.block.Cutter;
import dev.lede.block.ElementPaths;
import dev.lede.block.Span;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a page states in a script or in header lines, and what becomes of it in the article. */
class StatedTextTest {
  private static final String FIRST =
      "The ferry to Lindhaven lost its anchor on Monday morning, and nobody on board noticed it"
          + " before the harbour master called the captain.";
  private static final String SECOND =
      "Divers found the anchor two days later in the garden of the lighthouse, where the storm had"
          + " carried it over the wall. It will be painted and put back.";
  private static final String MENU = "<footer><a href='/imprint'>Imprint</a></footer>";

  private static Article article(Page page) {
    Article article = new ArticleParser().parse(page);
    Conservation.check(Cutter.cut(page, MetadataReader.read(page)), article);
    return article;
  }

  private static Article html(String html) {
    return article(new HtmlPage(source(Format.HTML), Jsoup.parse(html)));
  }

  private static Article text(String text) {
    return article(new TextPage(source(Format.TEXT), text));
  }

  private static Source source(Format format) {
    return new Source("page", format, StandardCharsets.UTF_8, 0, Optional.empty());
  }

  private static String jsonLd(String body) {
    return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
        + body
        + "\"}</script>";
  }

  private static List<String> body(Article article) {
    return article.story().body().stream().map(BodyItem::text).toList();
  }

  @Test
  void aStoryThatOnlyAScriptHoldsComesOutParagraphByParagraph() {
    Article article = html(jsonLd(FIRST + "\\n\\n" + SECOND) + "<div id='root'></div>" + MENU);
    assertEquals(List.of(FIRST, SECOND), body(article));
    Span.Element span = (Span.Element) article.story().body().get(0).trace().span();
    assertEquals("html>head[1]>script[1]", new ElementPaths().of(span.node()));
  }

  @Test
  void aStatedStoryWithoutLineBreaksIsOneParagraph() {
    assertEquals(List.of(FIRST + " " + SECOND), body(html(jsonLd(FIRST + " " + SECOND) + MENU)));
  }

  @Test
  void tagsInAStatedStoryPartItsParagraphs() {
    String tagged = "<p>" + FIRST + "</p><h3>In the garden</h3><p>" + SECOND + "</p>";
    List<BodyItem> body = html(jsonLd(tagged) + MENU).story().body();
    assertEquals(
        List.of(FIRST, "In the garden", SECOND), body.stream().map(BodyItem::text).toList());
    assertEquals(BodyItem.Type.HEADING, body.get(1).type());
  }

  @Test
  void aStoryThatThePageShowsIsNotPrintedAgain() {
    String shown = "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";
    Page page =
        new HtmlPage(
            source(Format.HTML), Jsoup.parse(jsonLd(FIRST + "\\n" + SECOND) + shown + MENU));
    assertEquals(
        Cutter.cut(page).blocks().size(),
        Cutter.cut(page, MetadataReader.read(page)).blocks().size());
  }

  @Test
  void aShortStatementIsNoStory() {
    assertEquals(List.of(), body(html(jsonLd("The ferry lost its anchor.") + MENU)));
  }

  @Test
  void aPageThatShowsMoreThanItStatesIsReadAsItShows() {
    String shown =
        ("<p>" + "The bakers of the old town argued all night about the flour. ".repeat(3) + "</p>")
            .repeat(4);
    Article article = html(jsonLd(FIRST + " " + SECOND) + "<article>" + shown + "</article>");
    assertTrue(body(article).stream().noneMatch(text -> text.contains("ferry")));
  }

  @Test
  void theDataOfAPagesProgramHoldTheStoryInPieces() {
    String more = SECOND.replace("anchor", "chain");
    String script =
        "<script id='__NEXT_DATA__' type='application/json'>{\"props\": {\"ads\": [\"a\", \"b\"],"
            + "\"article\": {\"title\": \"Anchor lost\", \"content\": ["
            + "{\"type\": \"p\", \"text\": \"%s\"}, {\"type\": \"p\", \"children\": [{\"text\": \"%s\"}]},"
                .formatted(FIRST, SECOND)
            + "{\"type\": \"p\", \"text\": \"%s\"}]}}}</script>".formatted(more);
    assertEquals(List.of(FIRST, SECOND, more), body(html(script + MENU)));
  }

  @Test
  void aListOfOtherStoriesInTheDataIsNoStory() {
    String item =
        "{\"title\": \"Anchor\", \"content\": \"%s\"}".formatted((FIRST + SECOND).repeat(3));
    String script =
        "<script type='application/json'>{\"latest\": [%s, %s]}</script>".formatted(item, item);
    assertEquals(List.of(), body(html(script + MENU)));
  }

  @Test
  void deepOrBrokenDataDoNoHarm() {
    String script = "<script type='application/json'>%s</script>";
    assertEquals(List.of(), body(html(script.formatted("[".repeat(100_000)) + MENU)));
    assertEquals(List.of(), body(html(script.formatted("{\"content\":".repeat(50_000)) + MENU)));
  }

  @Test
  void headerLinesThatWereReadAreDropped() {
    Article article =
        text(
            "Titel: Anker weg\nURL: https://a.example/b\nAutor: Ada Marsh\n\n"
                + FIRST
                + "\n\n"
                + SECOND);
    assertEquals(List.of(FIRST, SECOND), body(article));
    assertEquals(List.of("Ada Marsh"), article.metadata().authorship().authors());
    assertEquals(
        List.of("Titel: Anker weg", "URL: https://a.example/b", "Autor: Ada Marsh"),
        article.surroundings().dropped().stream().map(dropped -> dropped.text()).toList());
    assertEquals(
        "header line that was read", article.surroundings().dropped().get(2).trace().reason());
    assertEquals(List.of(), article.story().images());
  }

  @Test
  void aLineOfTheStoryThatLooksLikeAHeaderStaysInIt() {
    String line = "Source: the harbour office counted " + SECOND;
    assertTrue(body(text(FIRST + "\n\n" + line + "\n\n" + SECOND)).contains(FIRST));
    Page page = new TextPage(source(Format.TEXT), FIRST + "\n\n" + line);
    assertEquals(0, MetadataReader.read(page).headerLines());
  }
}
