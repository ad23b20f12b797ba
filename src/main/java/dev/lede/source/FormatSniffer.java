package dev.lede.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Tells HTML from text by content. HTML is what opens like a page, or what keeps most of its text
 * inside of block elements, or what is tags for the most part and from end to end; a text that has
 * a few tags left in it, or that shows a snippet of HTML, is none of these.
 */
final class FormatSniffer {
  /** An element whose end tag is left out is not taken to go on for longer than this. */
  private static final int LONGEST_UNENDED = 1500;

  private static final int DEEPEST = 100;
  private static final Set<String> NEED_NO_END =
      Set.of(
          "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "html", "body",
          "head");

  private final TagScanner tags;
  private final Deque<Open> open = new ArrayDeque<>();
  private long inside;
  private long outside;
  private boolean any;

  /** An element at hand, with the text that stands right in it. */
  private static final class Open {
    final String name;
    long chars;
    int widestGap;

    Open(String name) {
      this.name = name;
    }

    boolean mayEndHere() {
      return NEED_NO_END.contains(name) && widestGap < 2 && chars <= LONGEST_UNENDED;
    }
  }

  private FormatSniffer(String page) {
    this.tags = new TagScanner(page);
  }

  /** What a decoded page is. */
  static Format sniff(String page) {
    if (TagScanner.opensPage(page)) {
      return Format.HTML;
    }
    FormatSniffer sniffer = new FormatSniffer(page);
    sniffer.scan();
    return sniffer.isHtml() ? Format.HTML : Format.TEXT;
  }

  private boolean isHtml() {
    long text = inside + outside;
    return any && (inside >= outside || tags.markup() >= text && tags.aroundTags() * 4 < text);
  }

  private void scan() {
    while (tags.next()) {
      any = true;
      countText();
      if (tags.closing()) {
        close(tags.name());
      } else if (!tags.name().equals("br") && !tags.name().equals("hr")) {
        open(tags.name());
      }
    }
    countText();
    while (!open.isEmpty()) {
      end(open.pop());
    }
  }

  private void countText() {
    if (!open.isEmpty()) {
      open.peek().chars += tags.chars();
      open.peek().widestGap = Math.max(open.peek().widestGap, tags.widestGap());
    } else if (tags.name().equals("br") && tags.widestGap() == 0) {
      inside += tags.chars(); // a line that a tag ends
    } else {
      outside += tags.chars();
    }
  }

  private void open(String name) {
    if (!open.isEmpty() && NEED_NO_END.contains(name) && open.peek().name.equals(name)
        || !open.isEmpty() && open.peek().name.equals("p")) {
      end(open.pop());
    }
    if (open.size() < DEEPEST) {
      open.push(new Open(name));
    }
  }

  private void close(String name) {
    if (open.stream().noneMatch(element -> element.name.equals(name))) {
      return;
    }
    while (!open.peek().name.equals(name)) {
      end(open.pop());
    }
    inside += open.pop().chars;
  }

  /** Takes an element for ended whose end tag does not stand. */
  private void end(Open element) {
    if (element.mayEndHere()) {
      inside += element.chars;
    } else {
      outside += element.chars;
    }
  }
}
