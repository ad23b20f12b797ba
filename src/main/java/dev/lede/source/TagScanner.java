package dev.lede.source;

import java.util.Locale;
import java.util.Set;

/**
 * Walks over the tags of block elements in a page, and measures the text before each. Comments,
 * scripts and styles are no text; inline elements, and anything else in angle brackets, are.
 */
final class TagScanner {
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "section",
          "article",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "address",
          "center",
          "details",
          "summary",
          "br",
          "hr");
  private static final Set<String> NO_TEXT = Set.of("script", "style");
  private static final int LONGEST_NAME = 10;

  private final String page;
  private int at;
  private String name = "";
  private boolean closing;
  private int chars;
  private int gap;
  private int widestGap;

  TagScanner(String page) {
    this.page = page;
  }

  /** Whether the page opens as HTML documents do. */
  static boolean opensPage(String page) {
    int at = skipBlanks(page, 0);
    while (page.startsWith("<!--", at)) {
      int end = page.indexOf("-->", at);
      at = end < 0 ? page.length() : skipBlanks(page, end + 3);
    }
    return page.startsWith("<?xml", at)
        || starts(page, at, "<!doctype")
        || starts(page, at, "<html")
        || starts(page, at, "<head>")
        || starts(page, at, "<body");
  }

  private static int skipBlanks(String page, int from) {
    int at = from;
    while (at < page.length() && page.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static boolean starts(String page, int at, String start) {
    return page.regionMatches(true, at, start, 0, start.length());
  }

  /** Moves to the next tag of a block element; false at the end of the page. */
  boolean next() {
    chars = 0;
    gap = 0;
    widestGap = 0;
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c != '<') {
        count(c);
        at++;
      } else if (page.startsWith("<!--", at)) {
        skipPast("-->");
      } else if (tag()) {
        return true;
      }
    }
    return false;
  }

  /** The name of the tag at hand, in lower case. */
  String name() {
    return name;
  }

  /** Whether it is an end tag. */
  boolean closing() {
    return closing;
  }

  /** How many characters that are no white space stand before the tag, up to the tag before it. */
  int chars() {
    return chars;
  }

  /**
   * The most line breaks in a row inside of that text: 2 if it has an empty line, 0 if it stands on
   * one line.
   */
  int widestGap() {
    return widestGap;
  }

  private void count(char c) {
    if (c == '\n') {
      gap++;
    } else if (c > ' ') {
      widestGap = chars == 0 ? 0 : Math.max(gap, widestGap);
      gap = 0;
      chars++;
    }
  }

  /**
   * Moves behind what stands at hand if it is a tag: over a block's tag with true, over anything
   * else with false.
   */
  private boolean tag() {
    int start = at + (page.startsWith("</", at) ? 2 : 1);
    int end = start;
    while (end < page.length() && end - start < LONGEST_NAME && isLetter(page.charAt(end))) {
      end++;
    }
    String found = page.substring(start, end).toLowerCase(Locale.ROOT);
    if (end == page.length() || !endsName(page.charAt(end)) || !BLOCKS.contains(found)) {
      skipNoBlock(found);
      return false;
    }
    closing = start == at + 2;
    name = found;
    skipPast(">");
    return true;
  }

  /**
   * Moves behind a script or style, or over the "<" of anything else, which then counts as text.
   */
  private void skipNoBlock(String found) {
    if (NO_TEXT.contains(found)) {
      skipPast("</" + found);
    } else {
      count('<');
      at++;
    }
  }

  private void skipPast(String mark) {
    int end = at;
    do {
      end = page.indexOf(mark.charAt(0), end + 1);
    } while (end >= 0 && !starts(page, end, mark));
    at = end < 0 ? page.length() : end + mark.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
  }

  private static boolean endsName(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }
}
