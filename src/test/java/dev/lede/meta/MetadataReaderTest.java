package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
  static Stated html(String html) {
    return MetadataReader.read(new HtmlPage(source(Format.HTML), Jsoup.parse(html)));
  }

  private static Stated text(String text) {
    return MetadataReader.read(new TextPage(source(Format.TEXT), text));
  }

  private static Source source(Format format) {
    return new Source("page", format, StandardCharsets.UTF_8, 0, Optional.empty());
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void jsonLdNamesTheStory() {
    Stated stated =
        html(
            script(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Person", "@id": "#ada", "name": "Ada Marsh"},
                  {"@type": "NewsArticle", "headline": "Ferry sinks at &quot;Quay 9&quot;", "author": {"@id": "#ada"},
                   "datePublished": "2024-03-08T07:15:00+01:00", "articleBody": "The ferry sank."}]}
                """));
    assertEquals(List.of("Ferry sinks at \"Quay 9\""), stated.headlines());
    assertEquals(List.of("Ada Marsh"), stated.authors());
    assertEquals(List.of("2024-03-08T07:15:00+01:00"), stated.published());
    assertEquals(List.of("The ferry sank."), stated.bodies());
  }

  @Test
  void brokenJsonLdIsReadAsFarAsItGoes() {
    String broken =
        "<!-- \n"
            + "{\"@type\": [\"NewsArticle\",], \"headline\": \"Rain\n"
            + " at \\xlast\", \"author\": \"Ada Marsh\",";
    assertEquals(List.of("Ada Marsh"), html(script(broken)).authors());
  }

  @Test
  void deepAndLongJsonLdDoesNoHarm() {
    assertEquals(Stated.NOTHING.headlines(), html(script("[".repeat(100_000))).headlines());
    assertEquals(Stated.NOTHING.headlines(), html(script("{\"a\":".repeat(100_000))).headlines());
    String longText = "{\"@type\": \"Article\", \"name\": \"" + "word ".repeat(1_000_000) + "\"}";
    assertEquals(1, html(script(longText)).headlines().size());
  }

  @Test
  void aListOfOtherStoriesIsNotTheStory() {
    Stated stated =
        html(
            script(
                    "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"NewsArticle\","
                        + " \"headline\": \"Other\"}]}")
                + script("{\"@type\": \"NewsArticle\", \"headline\": \"Own\"}"));
    assertEquals(List.of("Own"), stated.headlines());
  }

  @Test
  void linesOnTopOfATextAreRead() {
    Stated stated =
        text(
            "Title: Ferry sinks\n"
                + "URL: https://example.org/ferry\n"
                + "Date: 8 March 2024\n"
                + "Author: Ada Marsh\n\n"
                + "The ferry: sank.");
    assertEquals(List.of("Ferry sinks"), stated.headlines());
    assertEquals(List.of("2024-03-08"), stated.published());
    assertEquals(Optional.of("https://example.org/ferry"), stated.publication().url());
  }

  @Test
  void theHeaderOfALetterByMailIsRead() {
    Stated stated =
        text(
            "From: Ada Marsh <ada@quay.example>\n"
                + "To: you@quay.example\n"
                + "Subject: Ferry sinks\n"
                + "Date: Fri, 8 Mar 2024 06:30:12 +0000\n\n"
                + "The ferry sank.");
    assertEquals(List.of("Ferry sinks"), stated.headlines());
    assertEquals(List.of("Ada Marsh"), stated.authors());
    assertEquals(List.of("2024-03-08T06:30:12+00:00"), stated.published());
    assertEquals(4, stated.headerLines());
  }

  @Test
  void anAddressAsTheSourceOfATextIsItsAddress() {
    Stated stated = text("Source: https://quay.example/ferry\nRetrieved: 2025-01-01\n\nIt sank.");
    assertEquals(Optional.of("https://quay.example/ferry"), stated.publication().url());
    assertEquals(Optional.empty(), stated.publication().publisher());
    assertEquals(2, stated.headerLines());
  }

  @Test
  void theHeadlineIsWhatMostOfThePageSaysWithoutThePapersName() {
    Stated stated =
        html(
            "<title>Ferry sinks in harbour | The Quay Post</title><meta property='og:title'"
                + " content='Ferry sinks in harbour - The Quay Post'><meta property='og:site_name'"
                + " content='The Quay Post'><h1><a href='/'>The Quay Post</a></h1><h1>Ferry sinks"
                + " in harbour</h1><p>It sank.</p>");
    assertEquals("Ferry sinks in harbour", stated.headlines().get(0));
  }

  @Test
  void aTitleStatedInMarkdownIsSpelledAsThePageShowsIt() {
    String statements =
        "<title>## The *Tern* sails again - The Ferry Post</title>"
            + "<meta property=og:title content='## The *Tern* sails again'>";
    assertEquals(
        "The Tern sails again",
        html(statements + "<h1>The Tern sails again</h1>").headlines().get(0));
    assertEquals("## The *Tern* sails again", html(statements).headlines().get(0));
  }

  @Test
  void digitsOfAnyPlaneOfUnicodeAreDigits() {
    assertEquals(List.of("2024-03-08"), html("<h1>Rain</h1><p>𝟖 March 2024").published());
    assertEquals(List.of("2024-03-08"), html("<h1>Rain</h1><p>8 March 2024 𝟎").published());
  }

  @Test
  void aLanguageOfNothingButMarksIsNone() {
    assertEquals(Optional.empty(), html("<html lang=';'>").publication().language());
    assertEquals(Optional.of("de"), html("<html lang='de;'>").publication().language());
    String named = "{\"@type\":\"NewsArticle\",\"inLanguage\":{\"name\":\"English\"}}";
    assertEquals(
        Optional.of("de"), html("<html lang='de'>" + script(named)).publication().language());
  }

  @Test
  void aLinkBehindTextThatIsNotShownDoesNoHarm() {
    String description = "\\u00AD<a href=x>Read</a>";
    assertEquals(
        List.of("Read"),
        html(script("{\"@type\": \"NewsArticle\", \"description\": \"" + description + "\"}"))
            .descriptions());
  }

  @Test
  void theBylineIsReadWhereThePageStatesOnlyThePaper() {
    Stated stated =
        html(
            "<meta property='og:site_name' content='The Quay Post'><meta name='author' content='The"
                + " Quay Post'><h1>Ferry sinks</h1><div class='byline'>By Ada Marsh and Otto Lind |"
                + " Reporter</div><p>It sank.</p>");
    assertEquals(List.of("Ada Marsh", "Otto Lind"), stated.authors());
  }

  @Test
  void theBylineIsReadWhereThePageStatesAnAccountOrTheNameThatItsTitleEndsWith() {
    for (String stated : List.of("admin", "https://quay.example/ada", "The Quay Post")) {
      assertEquals(List.of("Ada Marsh"), authors(stated, "By Ada Marsh"));
    }
  }

  @Test
  void theBylineIsReadWhereItNamesMorePeopleThanThePageStates() {
    List<String> both = List.of("Ada Marsh", "Otto Lind");
    assertEquals(both, authors("Ada Marsh", "By Ada Marsh and Otto Lind"));
    assertEquals(both, authors("Ada Marsh, Reuters", "By Ada Marsh and Otto Lind"));
    assertEquals(both, authors("Ada Marsh, Otto Lind", "By Ada Marsh"));
    assertEquals(List.of("Kay Strand"), authors("Kay Strand", "By Ada Marsh and Otto Lind"));
  }

  private static List<String> authors(String stated, String byline) {
    return html("<title>Ferry sinks | The Quay Post</title><meta name='author' content='"
            + stated
            + "'><h1>Ferry sinks</h1><div class='byline'>"
            + byline
            + "</div><p>It sank.</p>")
        .authors();
  }

  @Test
  void aKickerInTheHeadingIsNoPartOfTheHeadlineUnlessThePageStatesItWithIt() {
    String heading =
        "<h1 itemprop=headline><span class='head__topline'>Harbour trade</span> <span> - </span>"
            + "<span>Ferry sinks off Gullport</span></h1><p>It sank.</p>";
    String item = "<article itemscope itemtype='https://schema.org/NewsArticle'>";
    assertEquals("Ferry sinks off Gullport", html(heading).headlines().get(0));
    assertEquals("Ferry sinks off Gullport", html(item + heading).headlines().get(0));
    assertEquals(
        "Harbour trade - Ferry sinks off Gullport",
        html("<title>Harbour trade: Ferry sinks off Gullport</title>" + heading)
            .headlines()
            .get(0));
  }

  @Test
  void aHeadingOfNothingButAKickerStaysOne() {
    assertEquals(
        "Ferry sinks off Gullport",
        html("<h1><span class=kicker>Ferry sinks off Gullport</span></h1>").headlines().get(0));
    assertEquals(
        "Ferry sinks off Gullport –",
        html("<h1><span class=kicker>Ferry sinks off Gullport</span> –</h1>").headlines().get(0));
  }

  @Test
  void aDatePrintedNearTheHeadlineIsRead() {
    Stated stated =
        html(
            "<h1>Ferry sinks</h1><span class='date'>8 March 2024</span><p>It sank.</p><footer>© 2"
                + " May 2019</footer>");
    assertEquals(List.of("2024-03-08"), stated.published());
  }

  @Test
  void theDayIsThatOfThePapersOwnZone() {
    Stated stated =
        html(
            script("{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-07T23:04:00Z\"}")
                + "<h1>Ferry sinks</h1><span class='date'>8 March 2024, 00:04</span><p>It"
                + " sank.</p>");
    assertEquals("2024-03-08T00:04+01:00", stated.published().get(0));
  }

  @Test
  void aPageWithoutStatementsStatesNothing() {
    assertEquals(Stated.NOTHING, html("<p>Rain.</p>"));
    assertTrue(text("Rain.\n\nAuthor: not on top").authors().isEmpty());
  }

  @Test
  void whiteSpaceIsFoldedLikeThatOfTheText() {
    String title = "Ferry\u3000sinks\u00A0\u3000 at\u2003Quay";
    Stated stated = html("<title>" + title + "</title><h1>" + title + "</h1>");
    assertEquals(List.of("Ferry sinks at Quay"), stated.headlines());
  }

  @Test
  void aLinkBehindAShortenedDescriptionIsNoPartOfItsLastWord() {
    String description = "The <b>fer</b>ry sank and&lt;a href='/rain'&gt;Read more&lt;/a&gt;";
    Stated stated = html("<meta name=description content=\"" + description + "\">");
    assertEquals(List.of("The ferry sank and Read more"), stated.descriptions());
  }

  @Test
  void theHeaderOfATextEndsWithItsLastLine() {
    assertEquals(4, text("Title: Rain\n\n---\nDate: 2024-10-23\n\nIt rains.").headerLines());
    assertEquals(0, text("It rains.\nTitle: Rain").headerLines());
    assertEquals(2, text("Title: Rain\nContent:\nIt rains.").headerLines());
    assertEquals(1, text("Title: Rain\nText: Ada Marsh\nIt rains.").headerLines());
    assertEquals(0, text("To: all who like rain\nIt rains.").headerLines());
  }
}
