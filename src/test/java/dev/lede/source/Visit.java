package dev.lede.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What a reader finds in an input, read page by page. */
final class Visit {
  final List<Page> pages = new ArrayList<>();
  final List<String> faults = new ArrayList<>();

  static Visit of(PageReader reader, InputStream in) {
    Visit visit = new Visit();
    reader.find("in", in, visit::take);
    return visit;
  }

  static Visit of(byte[] bytes) {
    return of(new PageReader(), new ByteArrayInputStream(bytes));
  }

  /** A file that stands beside this class. */
  static byte[] resource(String name) throws IOException {
    try (InputStream in = Visit.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** Reads a page that was found. */
  void take(SavedPage saved) {
    try (saved) {
      pages.add(saved.read());
    } catch (UnreadablePageException e) {
      faults.add(e.getMessage());
    }
  }

  List<String> paths() {
    return pages.stream().map(page -> page.source().path()).toList();
  }

  /** The text of the only page. */
  String text() {
    if (pages.size() != 1) {
      throw new AssertionError(pages.size() + " pages, " + faults);
    }
    return pages.get(0) instanceof HtmlPage html
        ? html.document().text()
        : ((TextPage) pages.get(0)).text();
  }

  /** Where the first link with these words in it leads. */
  String link(String words) {
    HtmlPage page = (HtmlPage) pages.get(0);
    return page.document().select("a:contains(" + words + ")").first().absUrl("href");
  }
}
