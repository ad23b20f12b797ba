package dev.lede.source;

import dev.lede.table.Table;
import java.util.Locale;
import java.util.Set;

/**
 * Walks over the tags of block elements in a page, and measures the text before each. Tags,
 * comments, scripts and styles are no text, but their length is told.
 */
final class TagScanner {
  private static final Set<String> BLOCKS =
      Table.set(
          "html head body title main header footer nav aside section article div p h1 h2 h3 h4"
              + " h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre"
              + " figure figcaption form fieldset address center details summary br hr");
  private static final Set<String> NO_TEXT = Set.of("script", "style");
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TAG = 5000;

  private final String page;
  private int at;
  private String name = "";
  private boolean closing;
  private int chars;
  private long markup;
  private long beforeTags = -1;
  private long behindTags;
  private int tagEnd = -1;
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
    name = "";
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

  /** How many characters up to here stand in tags, comments, scripts and styles. */
  long markup() {
    return markup;
  }

  /**
   * How many characters that are no white space stand before the first tag of any kind and behind
   * the last.
   */
  long aroundTags() {
    return behindTags + Math.max(0, beforeTags);
  }

  private void count(char c) {
    if (c == '\n') {
      gap++;
    } else if (c > ' ') {
      widestGap = chars == 0 ? 0 : Math.max(gap, widestGap);
      gap = 0;
      chars++;
      behindTags++;
    }
  }

  /**
   * Moves behind what stands at hand: over a block's tag with true, over anything else with false.
   */
  private boolean tag() {
    int start = at + (page.startsWith("</", at) ? 2 : 1);
    int end = start;
    while (end < page.length()
        && end - start < LONGEST_NAME
        && isName(page.charAt(end), end - start)) {
      end++;
    }
    if (end == start || end == page.length() || !endsName(page.charAt(end)) || !ends()) {
      count('<');
      at++;
      return false;
    }
    closing = start == at + 2;
    name = page.substring(start, end).toLowerCase(Locale.ROOT);
    skipPast(NO_TEXT.contains(name) && !closing ? "</" + name : ">");
    return BLOCKS.contains(name);
  }

  /** Whether a tag that opens here has an end. */
  private boolean ends() {
    if (tagEnd < at) { // looked for once, not once a tag: a page may have a million "<" and no ">"
      int end = page.indexOf('>', at);
      tagEnd = end < 0 ? Integer.MAX_VALUE : end;
    }
    return tagEnd - at <= LONGEST_TAG;
  }

  private void skipPast(String mark) {
    int end = at;
    do {
      end = page.indexOf(mark.charAt(0), end + 1);
    } while (end >= 0 && !starts(page, end, mark));
    beforeTags = beforeTags < 0 ? behindTags : beforeTags;
    behindTags = 0;
    int behind = end < 0 ? page.length() : end + mark.length();
    markup += behind - at;
    at = behind;
  }

  private static boolean isName(char c, int place) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || place > 0 && (c >= '0' && c <= '9' || c == '-');
  }

  private static boolean endsName(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }
}
