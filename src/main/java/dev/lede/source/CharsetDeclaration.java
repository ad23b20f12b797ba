package dev.lede.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the charset that a page declares, in the way of the HTML standard's <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">prescan</a>,
 * but as far into the page as the declaration stands. An XML declaration counts too.
 */
final class CharsetDeclaration {
  private final String page;
  private int at;

  private CharsetDeclaration(String page) {
    this.page = page;
  }

  /** The charset that the page declares, if it declares one that is known. */
  static Optional<Charset> find(byte[] bytes) {
    // Every charset but UTF-16 and UTF-32, which show by other signs, writes tags in ASCII.
    CharsetDeclaration scan =
        new CharsetDeclaration(new String(bytes, StandardCharsets.ISO_8859_1));
    return scan.inMeta().or(scan::inXml).map(CharsetDeclaration::asciiBased);
  }

  /** A page whose declaration can be read as ASCII is not UTF-16, whatever it says. */
  private static Charset asciiBased(Charset charset) {
    return CharsetFinder.isWide(charset) ? StandardCharsets.UTF_8 : charset;
  }

  private Optional<Charset> inXml() {
    int end = page.startsWith("<?xml") ? page.indexOf("?>") : -1;
    int key = end < 0 ? -1 : page.substring(0, end).indexOf("encoding");
    return key < 0 ? Optional.empty() : quoted(page.substring(key + "encoding".length(), end));
  }

  private static Optional<Charset> quoted(String assignment) {
    String value = assignment.substring(assignment.indexOf('=') + 1).strip();
    int end = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
    return end < 0 ? Optional.empty() : CharsetLabels.charset(value.substring(1, end));
  }

  private Optional<Charset> inMeta() {
    for (at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
      if (page.startsWith("<!--", at)) {
        skipPast("-->", at + 1);
      } else if (isTag("meta")) {
        Optional<Charset> charset = declared(attributes());
        if (charset.isPresent()) {
          return charset;
        }
      } else if (isTag("script")) {
        skipPast("</script", at);
      } else if (isTag("style")) {
        skipPast("</style", at);
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private boolean isTag(String name) {
    int end = at + 1 + name.length();
    return end < page.length()
        && page.regionMatches(true, at + 1, name, 0, name.length())
        && (isBlank(page.charAt(end)) || page.charAt(end) == '/' || page.charAt(end) == '>');
  }

  /** Moves behind a mark in any case, or to the end if it does not follow. */
  private void skipPast(String mark, int from) {
    int end = from;
    do {
      end = page.indexOf(mark.charAt(0), end + 1);
    } while (end >= 0 && !page.regionMatches(true, end, mark, 0, mark.length()));
    at = end < 0 ? page.length() : end + mark.length();
  }

  private static Optional<Charset> declared(Map<String, String> meta) {
    if (meta.containsKey("charset")) {
      return CharsetLabels.charset(meta.get("charset"));
    }
    return "content-type".equalsIgnoreCase(meta.get("http-equiv"))
        ? inContentType(meta.getOrDefault("content", ""))
        : Optional.empty();
  }

  /** The charset of a MIME type such as {@code text/html; charset=gbk}. */
  static Optional<Charset> inContentType(String type) {
    int key = type.toLowerCase(Locale.ROOT).indexOf("charset");
    int equals = key < 0 ? -1 : type.indexOf('=', key);
    if (equals < 0) {
      return Optional.empty();
    }
    String value = type.substring(equals + 1).strip();
    int end = 0;
    while (end < value.length() && ";, ".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return CharsetLabels.charset(value.substring(0, end).replace("\"", "").replace("'", ""));
  }

  /** Reads the attributes of the tag at hand, names in lower case, and moves behind it. */
  private Map<String, String> attributes() {
    Map<String, String> all = new HashMap<>();
    at += "<meta".length();
    while (at < page.length() && page.charAt(at) != '>') {
      if (isBlank(page.charAt(at)) || page.charAt(at) == '/') {
        at++;
      } else {
        String first = page.substring(at, ++at); // an equals sign in front is part of the name
        String name = first + until(" \t\r\n\f/>=");
        all.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
      }
    }
    return all;
  }

  private String value() {
    skipBlanks();
    if (at >= page.length() || page.charAt(at) != '=') {
      return "";
    }
    at++;
    skipBlanks();
    char quote = at < page.length() ? page.charAt(at) : '>';
    if (quote != '"' && quote != '\'') {
      return until(" \t\r\n\f>");
    }
    at++;
    String value = until(String.valueOf(quote));
    at++;
    return value;
  }

  private String until(String ends) {
    int start = at;
    while (at < page.length() && ends.indexOf(page.charAt(at)) < 0) {
      at++;
    }
    return page.substring(start, at);
  }

  private void skipBlanks() {
    while (at < page.length() && isBlank(page.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
