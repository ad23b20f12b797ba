package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What holds where the places that state a headline disagree. */
class AgreementTest {
  private static String headline(String title, String openGraph, String h1) {
    String html =
        "<title>%s</title><meta property='og:title' content='%s'><h1>%s</h1><p>Text."
            .formatted(title, openGraph, h1);
    Source source = new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
    return MetadataReader.read(new HtmlPage(source, Jsoup.parse(html))).headlines().get(0);
  }

  private static String withJsonLd(String jsonLd, String title, String openGraph, String h1) {
    String script =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"%s\"}"
            .formatted(jsonLd);
    return headline(title + "</title>" + script + "</script><title>", openGraph, h1);
  }

  @Test
  void whatOnlyOpenGraphStatesAgainstAllOthersIsMeant() {
    assertEquals(
        "Ferry long stuck in canal",
        withJsonLd(
            "Ferry stuck in canal",
            "Ferry stuck in canal",
            "Ferry long stuck in canal",
            "Ferry stuck in canal"));
  }

  @Test
  void whatOnlyJsonLdStatesAgainstAllOthersIsMeant() {
    assertEquals(
        "Ferry long stuck in canal",
        withJsonLd(
            "Ferry long stuck in canal",
            "Ferry stuck in canal",
            "Ferry stuck in canal",
            "Ferry stuck in canal"));
  }

  @Test
  void theHeadlineThatReadersSeeBeatsTheTitleForSearchEngines() {
    assertEquals(
        "The night the bridge stayed up",
        headline(
            "Ferry stuck in canal: all you need to know",
            "Ferry stuck in canal: all you need to know",
            "The night the bridge stayed up"));
  }
}
