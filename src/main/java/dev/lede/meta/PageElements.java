package dev.lede.meta;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the elements of a page that readers see and that name what they hold: headings, bylines,
 * dates.
 */
final class PageElements {
  /** What holds more chars is no time of day. */
  private static final int LONGEST = 1000;

  private PageElements() {}

  /** Adds what the page shows. */
  static void read(Document document, Anchors anchors, Findings findings) {
    findings.add(Field.HEADLINE, Origin.TITLE, document.title());
    Optional.ofNullable(document.selectFirst("link[rel=canonical][href]"))
        .ifPresent(link -> findings.add(Field.URL, Origin.META, link.attr("href")));
    Optional.ofNullable(document.selectFirst("html[lang], html[xml:lang]"))
        .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
        .ifPresent(lang -> findings.add(Field.LANGUAGE, Origin.OPEN_GRAPH, lang));
    BylineElements.read(document, anchors, findings);
    times(document, anchors, findings);
  }

  private static void times(Document document, Anchors anchors, Findings findings) {
    for (Element time : document.select("time")) {
      if (!anchors.isElsewhere(time) && !Length.exceeds(time, LONGEST)) {
        String text = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        findings.add(Field.PUBLISHED, Origin.ELEMENT, text);
      }
    }
  }
}
