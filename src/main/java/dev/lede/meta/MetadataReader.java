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
      PageIndex index = PageIndex.of(html.document());
      StoryPlace story = StoryPlace.of(index);
      Findings findings = findings(html.document(), index, story);
      return Statement.of(findings, Headings.of(index, story), printed(index, story, findings));
    }
    return page instanceof TextPage text
        ? Statement.of(HeaderLines.read(text.text()), List.of(), List.of())
        : Stated.NOTHING;
  }

  static Findings findings(Document document, PageIndex index, StoryPlace story) {
    Findings findings = new Findings();
    new JsonLdReader(JsonLd.of(index), findings).read();
    ScriptStory.read(document, findings);
    Microdata.read(index, findings);
    MetaElements.read(index, findings);
    findings.add(Field.HEADLINE, Origin.TITLE, document.title());
    PageElements.read(index, story, findings);
    ScriptDates.of(index).ifPresent(date -> findings.add(Field.PUBLISHED, Origin.SCRIPT, date));
    return findings;
  }

  /** The dates that the page prints; those of changes are noted as such. */
  static List<Printed> printed(PageIndex index, StoryPlace story, Findings findings) {
    List<Printed> printed = PrintedDates.of(index, story, findings);
    for (Printed date : printed) {
      if (date.isLikely() && date.has(DateVote.CALLED_UPDATED)) {
        findings.add(Field.MODIFIED, Origin.PRINTED, date.iso());
      }
    }
    return printed;
  }
}
