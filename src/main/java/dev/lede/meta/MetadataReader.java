package dev.lede.meta;

import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;
import java.util.List;

/** Reads what a page states about itself. */
public final class MetadataReader {
  private MetadataReader() {}

  /** The page's statements; never fails on a bad page. */
  public static Stated read(Page page) {
    if (page instanceof HtmlPage html) {
      return Statement.of(findings(html), Headings.of(html.document()));
    }
    return page instanceof TextPage text ? Statement.of(HeaderLines.read(text.text()), List.of()) : Stated.NOTHING;
  }

  static Findings findings(HtmlPage page) {
    Findings findings = new Findings();
    new JsonLdReader(JsonLd.of(page.document()), findings).read();
    Microdata.read(page.document(), findings);
    MetaElements.read(page.document(), findings);
    PageElements.read(page.document(), findings);
    return findings;
  }
}
