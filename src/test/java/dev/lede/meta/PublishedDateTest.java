package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the dates on a page is that of the story. */
class PublishedDateTest {
  private static final String STORY =
      "<p>The ferry left the quay at noon, and nobody on board knew that the bridge was up.</p>"
          + "<p>It took the crew until the evening to turn the ship around in the canal.</p>";

  private static final String RAIN = "There was a day of rain, as they all were. ".repeat(5);

  private static List<String> published(String html) {
    Source source = new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
    return MetadataReader.read(new HtmlPage(source, Jsoup.parse(html))).published();
  }

  private static String best(String html) {
    return published(html).stream().findFirst().orElse("none");
  }

  @Test
  void theDayPrintedAtTheHeadlineBeatsTheUtcDayThatTheAddressContradicts() {
    assertEquals(
        "2021-01-01",
        best(
            "<meta property='og:url' content='https://paper.example/2021/01/01/ferry/'>"
                + "<meta property='article:published_time' content='2020-12-31T23:11:59+00:00'>"
                + "<h1>Ferry stuck</h1><div class='date'>January 1, 2021</div>"
                + STORY));
  }

  @Test
  void theDateThatEndsTheTitleBeatsThatOfAPictureByTheHeadline() {
    String page =
        "<h1>Ferry stuck</h1><p>The ferry in the harbour of Gullport, 24 April 2023</p>"
            + "<aside><ul><li>28.04.2023</li></ul></aside>"
            + STORY;
    assertEquals("2023-04-24", best(page));
    assertEquals(
        "2023-04-28",
        best(
            "<title>Ferry stuck | Quay | 28.04.2023</title>"
                + "<meta property='og:title' content='Ferry stuck | Quay | 28.04.2023'>"
                + page));
  }

  @Test
  void theDateOfAPostThatTheStoryQuotesIsNotItsOwn() {
    String post =
        "<blockquote><p>Lost my case.</p> Mila (@mila) <a href='/p'>March 2, 2025</a></blockquote>";
    assertEquals("none", best("<h1>Ferry</h1>" + STORY + post));
  }

  @Test
  void theOnlyDateOfAPageIsItsOwnEvenInAnAside() {
    assertEquals(
        "2017-03-12",
        best("<h1>Ferry</h1>" + STORY + "<aside><dl><dt>Day<dd>12.03.2017</dl></aside>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a.jpg><figcaption>The quay, May 3, 2012</figcaption></figure>",
        "<div class=comments><p>Tom</p><p>9 March 2024</p></div>",
        "<ol class=references><li>The Quay Post, 4 May 1984</li></ol>",
        "<p>Copyright 2019 The Quay Post. First seen: 4 May 1984.</p>"
      })
  void theOnlyDateOfAPageIsNotItsOwnWhereOthersTellOfIt(String told) {
    assertEquals("none", best("<h1>Ferry</h1>" + STORY + told));
  }

  @Test
  void aLineMayGiveADateOfChangeBeforeThatOfPublication() {
    assertEquals(
        "2023-11-01",
        best(
            "<html lang=de><h1>Ferry</h1>"
                + STORY
                + "<p>Letzte Änderung: 31.10.2023 - 14:49:39<br>Erschienen am: 01.11.2023</p>"));
  }

  @Test
  void whereTheDayIsStatedTheStorysWordsAndLaterCommentsDoNotSpeakAgainstIt() {
    String stated =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2023-04-02T06:00:00Z\"}</script><h1>Ferry</h1>";
    String told = "<p>The old ferry was put out of service on 12 May 1987, and nobody minded.</p>";
    String comment = "<div class=comments><p>Tom</p><p class=date>5 April 2023 10:00</p></div>";
    assertEquals("2023-04-02T06:00:00Z", best(stated + told + STORY));
    assertEquals("2023-04-02T06:00:00Z", best(stated + STORY + comment));
  }

  @Test
  void aParagraphMayOpenWithItsDate() {
    String long_ = " and it was there for a day".repeat(8);
    assertEquals(
        "2022-01-27",
        best("<h1>Ferry</h1><p>Von Ada Marsh</p><p>27.1.2022 - The ferry sank" + long_ + ".</p>"));
  }

  @Test
  void theTitleMayHoldTheOnlyDate() {
    assertEquals(
        "2021-11-08", best("<title>08.11.2021 | Harbour day</title><h1>Harbour day</h1>" + STORY));
  }

  @Test
  void scriptsNameTheDateWhereNothingElseDoes() {
    assertEquals(
        "2016-11-04T20:37:27Z",
        best("<script>var page = {\"publishedDate\":\"2016-11-04T20:37:27Z\"};</script>" + STORY));
  }

  @Test
  void scriptsThatOnlySpeakOfPublishingNameNoDate() {
    assertEquals(
        "none", best("<script>publish(); var published = true, unpublished = 'later';</script>"));
  }

  @Test
  void theDatesOfOtherStoriesAreNotTheStorys() {
    assertEquals(
        "2024-03-08",
        best(
            "<meta property='article:published_time' content='2024-03-08'><h1>Ferry</h1>"
                + STORY
                + "<div class=related><span class=date>9 March 2024</span></div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>1 ", "<div class=date>", "<div class=date>3 May 2021 "})
  void textIsReadInLinearTimeHoweverDeepItLiesInElementsThatMayHoldDates(String opening) {
    Growth.assertLinear(
        deep -> published(opening.repeat(deep.length()) + RAIN.repeat(deep.length())), "x", 60);
  }
}
