package dev.lede.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the elements of a page that readers see and that name what they hold: headings, bylines,
 * dates.
 */
final class PageElements {
  /** Inside these stands what is not about this story. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "comment",
          "related",
          "sidebar",
          "footer",
          "recommend",
          "teaser",
          "popular",
          "widget",
          "latest",
          "more-");

  private PageElements() {}

  /** Adds what the page shows. */
  static void read(Document document, Findings findings) {
    findings.add(Field.HEADLINE, Origin.TITLE, document.title());
    Optional.ofNullable(document.selectFirst("link[rel=canonical][href]"))
        .ifPresent(link -> findings.add(Field.URL, Origin.META, link.attr("href")));
    Optional.ofNullable(document.selectFirst("html[lang], html[xml:lang]"))
        .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
        .ifPresent(lang -> findings.add(Field.LANGUAGE, Origin.OPEN_GRAPH, lang));
    BylineElements.read(document, findings);
    times(document, findings);
  }

  private static void times(Document document, Findings findings) {
    for (Element time : document.select("time")) {
      if (!isElsewhere(time)) {
        String text = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        findings.add(Field.PUBLISHED, Origin.ELEMENT, text);
      }
    }
  }

  static boolean isElsewhere(Element element) {
    for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
      String name =
          (at.className() + " " + at.id() + " " + at.normalName()).toLowerCase(Locale.ROOT);
      if (ELSEWHERE.stream().anyMatch(name::contains)) {
        return true;
      }
    }
    return false;
  }
}
