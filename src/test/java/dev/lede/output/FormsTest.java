package dev.lede.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lede.article.Article;
import dev.lede.article.BodyItem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @Test
  void markdownIsWrittenAsExpected() throws IOException {
    String printed = ArticleWriter.of(OutputFormat.MARKDOWN).write(Articles.full());
    assertEquals(ArticleWriterTest.expected("full.md"), printed);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void whoReadsTheStorySeesWhoWroteItWhereNoBylineIsPrinted(OutputFormat format) {
    String printed = ArticleWriter.of(format).write(Articles.unsigned());
    assertTrue(printed.contains("Ann Hill, Bo Li"), printed);
    assertTrue(printed.indexOf("Ann Hill, Bo Li") < printed.indexOf("2024-05-03"), printed);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN"})
  void aDatelineThatTheStoryPrintsUnderAHeadingIsPrintedOnce(OutputFormat format) {
    String printed = ArticleWriter.of(format).write(Articles.headed());
    assertEquals(printed.indexOf("LOWTOWN"), printed.lastIndexOf("LOWTOWN"), printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no heading",
        "1. no list",
        "- no item",
        "+ no item",
        "> no quote",
        "*no* _emphasis_",
        "`no code`",
        "[no](link)",
        "![no](image)",
        "<no>tag</no>",
        "&amp; no entity &copy;",
        "a \\ backslash",
        "~~not struck~~",
        "--- no rule",
        "=== no heading",
        "1) no list",
        "12345678901. long number",
        "2024. was a year",
        "C# and F#",
        "|not|a table|",
        "* * *",
        "https://news.example/a_b_c"
      })
  void markdownShowsTextAsItIs(String text) {
    String printed =
        ArticleWriter.of(OutputFormat.MARKDOWN).write(Articles.of(BodyItem.Type.PARAGRAPH, text));
    assertEquals("<p>" + EscapedHtml.of(text) + "</p>\n", rendered(printed));
  }

  @Test
  void theRowsOfAMarkdownTableHaveOneWidth() {
    String printed =
        ArticleWriter.of(OutputFormat.MARKDOWN)
            .write(Articles.table(List.of(List.of("Town"), List.of("Oakby", "7", "2024"))));
    assertEquals("| Town |  |  |\n| --- | --- | --- |\n| Oakby | 7 | 2024 |\n", printed);
  }

  @Test
  void aNumberedListKeepsItsNumbers() {
    Article article = Articles.list(3, 4, 0, 7);
    assertEquals("3. Item\n4. Item\n- Item\n7. Item\n", new TextForm(Set.of()).write(article));
    String markdown = ArticleWriter.of(OutputFormat.MARKDOWN).write(article);
    assertEquals("3. Item\n4. Item\n- Item\n7. Item\n", markdown);
    assertEquals(HtmlStory.of(article.story()), rendered(markdown));
    assertEquals(
        "<ol start=\"3\">\n<li>Item</li>\n<li>Item</li>\n</ol>\n<ul>\n<li>Item</li>\n</ul>\n"
            + "<ol start=\"7\">\n<li>Item</li>\n</ol>\n",
        HtmlStory.of(article.story()));
  }

  /** CommonMark's numbers have nine digits at most. */
  @Test
  void anItemWhoseNumberIsTooLongForMarkdownIsAnItemAllTheSame() {
    Article article = Articles.list(999_999_999, 1_000_000_000);
    String printed = ArticleWriter.of(OutputFormat.MARKDOWN).write(article);
    Document page = Jsoup.parse(rendered(printed));
    assertEquals(2, page.select("li").size(), printed);
    assertEquals("999999999", page.select("ol").attr("start"), printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "##", "C#", "C #", "a \\#", "\\#", "# #", "No. 1.#"})
  void aHeadingThatEndsLikeAClosingSequenceIsShownAsItIs(String text) {
    String printed = "## " + MarkdownText.heading(text);
    assertEquals("<h2>" + text + "</h2>\n", rendered(printed));
  }

  @Test
  void aNumberThatIsNotTheNextBeginsANewMarkdownList() {
    Article article = Articles.list(3, 7, 8, 1, 2, 2, 0, 0);
    String markdown = ArticleWriter.of(OutputFormat.MARKDOWN).write(article);
    String part = "\n\n<!-- -->\n\n";
    assertEquals(
        "3. Item"
            + part
            + "7. Item\n8. Item"
            + part
            + "1. Item\n2. Item"
            + part
            + "2. Item"
            + "\n- Item\n- Item\n",
        markdown);
    assertEquals(HtmlStory.of(article.story()), rendered(markdown).replace("<!-- -->\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2. Hang the *net*.", "31) Weigh it down."})
  void aNumberOfAnItemsOwnIsTextInMarkdownAndNeedsNoDashInText(String item) {
    Article article = Articles.of(BodyItem.Type.LIST_ITEM, item);
    assertEquals(item + "\n", new TextForm(Set.of()).write(article));
    String printed = ArticleWriter.of(OutputFormat.MARKDOWN).write(article);
    assertEquals("- " + item.replaceAll("[*]|(?<=\\d)[.)]", "\\\\$0") + "\n", printed);
    assertEquals("<ul>\n<li>" + item + "</li>\n</ul>\n", rendered(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5 tons of net", "1,000 poles", "1234567890. pole", "7.", "a. pole"})
  void anItemThatBeginsOtherwiseIsMarked(String item) {
    Article article = Articles.of(BodyItem.Type.LIST_ITEM, item);
    assertEquals("- " + item + "\n", new TextForm(Set.of()).write(article));
    assertTrue(
        rendered(ArticleWriter.of(OutputFormat.MARKDOWN).write(article)).startsWith("<ul>\n<li>"));
  }

  private static String rendered(String markdown) {
    return org.commonmark.renderer.html.HtmlRenderer.builder()
        .build()
        .render(org.commonmark.parser.Parser.builder().build().parse(markdown));
  }

  @Test
  void htmlIsWrittenAsExpected() throws IOException {
    String printed = ArticleWriter.of(OutputFormat.HTML).write(Articles.full());
    assertEquals(
        ArticleWriterTest.expected("full.html"),
        printed.replaceAll("<style>[^<]*</style>", "<style></style>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)",
            "\u0001javascript:x", "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://a.example/", ""
      })
  void addressesThatCouldDoHarmAreLeftOut(String url) {
    assertEquals(Optional.empty(), SafeLinks.safe(url));
    assertFalse(
        ArticleWriter.of(OutputFormat.HTML).write(Articles.withPicture(url)).contains("<img"));
    assertFalse(
        ArticleWriter.of(OutputFormat.MARKDOWN).write(Articles.withPicture(url)).contains("!["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/x?y=1#z",
        "//a.example/x",
        "/x",
        "x:y/../z?",
        "?a:b",
        "mailto:a@b.example"
      })
  void otherAddressesStay(String url) {
    assertEquals(url.startsWith("x:") ? Optional.empty() : Optional.of(url), SafeLinks.safe(url));
  }

  @Test
  void nothingInHtmlCanRun() {
    String evil = "<script>x</script><img src=x onerror=y>\" onload=\"z \u0000\u001b[31m";
    Document page =
        Jsoup.parse(
            ArticleWriter.of(OutputFormat.HTML)
                .write(Articles.withPicture("/a.jpg\" onerror=\"x")));
    page.body()
        .append(
            Jsoup.parse(
                    ArticleWriter.of(OutputFormat.HTML)
                        .write(Articles.of(BodyItem.Type.QUOTE, evil)))
                .body()
                .html());
    assertTrue(page.select("script").isEmpty());
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute.getKey()));
    }
    assertTrue(page.select("blockquote").text().startsWith("<script>x</script>"));
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    ArticleWriter writer = ArticleWriter.of(OutputFormat.CSV);
    assertEquals("headline,date,authors,url,body,path\r\n", writer.header());
    assertEquals(
        ArticleWriterTest.expected("full.csv").replace("\n", "\r\n").replace("\\n", "\n"),
        writer.write(Articles.full()));
    assertEquals(",,,,,menu.txt\r\n", writer.write(Articles.none()));
  }

  @Test
  void ninjsKeepsToItsPublishedFields() throws IOException {
    NinjsFields fields = new NinjsFields();
    for (Article article :
        new Article[] {Articles.full(), Articles.none(), Articles.withPicture("/relative.jpg")}) {
      fields.check(ninjs(article));
    }
  }

  @Test
  void ninjsHoldsTheStory() {
    JsonObject item = ninjs(Articles.full());
    assertEquals("https://news.example/bridge", item.get("uri").getAsString());
    assertEquals("LOWTOWN", item.get("located").getAsString());
    assertEquals(2, item.getAsJsonArray("bodies").size());
    assertFalse(item.has("firstCreated"), "a day is no date-time");
    assertEquals(2, item.getAsJsonArray("associations").size());
  }

  @Test
  void ninjsTellsPagesWithoutAnAddressApartThatHaveOneName() {
    String one = uri(Articles.of(BodyItem.Type.PARAGRAPH, "One"));
    assertEquals(one, uri(Articles.of(BodyItem.Type.PARAGRAPH, "One")));
    assertNotEquals(one, uri(Articles.of(BodyItem.Type.PARAGRAPH, "Two")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a.jpg", "//a.example/a.jpg", "https:a.jpg", "ht\ttps://a.example/a.jpg"})
  void ninjsTakesOnlyAnAbsoluteAddressForOne(String url) {
    JsonObject item = ninjs(Articles.withPicture(url));
    JsonObject picture = item.getAsJsonArray("associations").get(0).getAsJsonObject();
    assertTrue(picture.get("uri").getAsString().startsWith("urn:uuid:"), picture.toString());
    assertFalse(picture.has("renditions"), picture.toString());
  }

  private static String uri(Article article) {
    return ninjs(article).get("uri").getAsString();
  }

  private static JsonObject ninjs(Article article) {
    return JsonParser.parseString(ArticleWriter.of(OutputFormat.NINJS).write(article))
        .getAsJsonObject();
  }
}
