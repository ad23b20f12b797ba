package dev.lede.meta;

import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;
import java.util.List;
import org.jsoup.nodes.Document;

/** Reads what a page states about itself. */
public final class MetadataReader {
  private MetadataReader() {}

  /**
   * The page's statements, and what its source states of its address; never fails on a bad page.
   */
  public static Stated read(Page page) {
    return content(page).at(page.source().address());
  }

  private static Stated content(Page page) {
    if (page instanceof HtmlPage html) {
      Anchors anchors = Anchors.of(html.document());
      return Statement.of(
          findings(html.document(), anchors), Headings.of(html.document(), anchors));
    }
    return page instanceof TextPage text
        ? Statement.of(HeaderLines.read(text.text()), List.of())
        : Stated.NOTHING;
  }

  static Findings findings(Document document, Anchors anchors) {
    Findings findings = new Findings();
    new JsonLdReader(JsonLd.of(document), findings).read();
    ScriptStory.read(document, findings);
    Microdata.read(document, findings);
    MetaElements.read(document, findings);
    PageElements.read(document, anchors, findings);
    new PrintedDates(document, anchors, findings).read();
    return findings;
  }
}
