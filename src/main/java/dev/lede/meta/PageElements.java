package dev.lede.meta;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads the elements of a page that readers see and that name what they hold: headings, bylines,
 * dates.
 */
final class PageElements {
  private static final Evaluator CANONICAL = QueryParser.parse("[rel=canonical][href]");

  /** What holds more chars is no time of day. */
  private static final int LONGEST = 1000;

  private PageElements() {}

  /** Adds what the page shows. */
  static void read(PageIndex index, StoryPlace story, Findings findings) {
    index.named("link", CANONICAL).stream()
        .findFirst()
        .ifPresent(link -> findings.add(Field.URL, Origin.META, address(link)));
    index.named("html").stream()
        .filter(html -> html.hasAttr("lang") || html.hasAttr("xml:lang"))
        .findFirst()
        .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
        .ifPresent(lang -> findings.add(Field.LANGUAGE, Origin.OPEN_GRAPH, lang));
    BylineElements.read(index, story, findings);
    times(index, story, findings);
  }

  /** Where a link leads: absolute if the page's address is known, else as written. */
  private static String address(Element link) {
    String absolute = link.absUrl("href");
    return absolute.isEmpty() ? link.attr("href") : absolute;
  }

  private static void times(PageIndex index, StoryPlace story, Findings findings) {
    for (Element time : index.named("time")) {
      if (!story.isElsewhere(time) && !Length.exceeds(time, LONGEST)) {
        String text = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        findings.add(Field.PUBLISHED, Origin.ELEMENT, text);
      }
    }
  }
}
