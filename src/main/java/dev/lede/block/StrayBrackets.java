package dev.lede.block;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Finds the "&lt;" of a line of HTML that opens no tag: a sign of less, a name in brackets, a tag
 * that is spoken of. A parser would take what stands behind it for a tag, and the words were lost.
 */
final class StrayBrackets {
  /** Without their end in the same line, these take the rest of it out of sight. */
  private static final Set<String> SWALLOW =
      Table.set(
          "audio canvas datalist iframe map math noembed noframes noscript object script select"
              + " style svg template textarea title video xmp");

  /** These have no end, or throw away what stands before them. */
  private static final Set<String> NEVER = Set.of("plaintext", "frameset", "frame");

  /** Attributes that need no value, as the first one of a tag. */
  private static final Set<String> BARE =
      Table.set(
          "allowfullscreen async autoplay checked compact controls defer disabled download"
              + " hidden itemscope loop muted noshade nowrap open playsinline readonly required"
              + " reversed selected");

  private final String text;
  private final String lower;
  private final int lastEnd;
  private final int ink;
  private final Map<String, Integer> lastClosing = new HashMap<>();

  private StrayBrackets(String text) {
    this.text = text;
    this.lower = text.replace('İ', 'i').toLowerCase(Locale.ROOT); // İ alone would become longer
    this.ink = text.stripTrailing().length();
    this.lastEnd = text.lastIndexOf('>');
  }

  /** The line with each such bracket written as a reference. */
  static String escape(String text) {
    StrayBrackets brackets = new StrayBrackets(text);
    StringBuilder escaped = new StringBuilder(text.length());
    int written = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (!brackets.opensTag(at)) {
        escaped.append(text, written, at).append("&lt;");
        written = at + 1;
      }
    }
    return escaped.append(text, written, text.length()).toString();
  }

  private boolean opensTag(int at) {
    if (text.startsWith("!--", at + 1)) {
      return closing("-->") > at + 3;
    }
    boolean closing = text.startsWith("/", at + 1);
    int start = closing ? at + 2 : at + 1;
    int nameEnd = nameEnd(start);
    int end = end(nameEnd);
    if (end < 0 || nameEnd == start || !Character.isLetter(text.charAt(start))) {
      return false;
    }
    String name = lower.substring(start, nameEnd);
    String rest = text.substring(nameEnd, end).strip();
    return closing
        ? rest.isEmpty() && (isKnown(name) || isCustom(name))
        : isTag(name, rest) && !(SWALLOW.contains(name) && swallows(name, end));
  }

  /** Whether a tag that ends here takes text out of sight that it is not known to hold. */
  private boolean swallows(String name, int end) {
    return closing("</" + name) < end && end + 1 < ink;
  }

  /** Where the last one of these stands before a bracket that ends a tag. */
  private int closing(String mark) {
    return lastClosing.computeIfAbsent(mark, key -> lower.lastIndexOf(key, lastEnd));
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == ':';
  }

  /**
   * Where the tag ends: at its bracket, or at the end of a line that cuts it off behind a value; if
   * a quotation holds another bracket, there. -1 if it has no end.
   */
  private int end(int start) {
    int quotes = 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
      quotes += text.charAt(end) == '"' ? 1 : 0;
      end++;
    }
    boolean quoted = quotes % 2 == 1;
    if (end == text.length()) {
      return quotes > 0 && !quoted ? end : -1;
    }
    boolean ends = quoted ? text.indexOf('"', end) >= 0 : text.charAt(end) == '>';
    return ends && end <= lastEnd ? end : -1;
  }

  private static boolean isTag(String name, String rest) {
    if (!isKnown(name)) {
      return isCustom(name) && rest.replace("/", "").isEmpty()
          || rest.contains("=\"")
          || rest.contains("='");
    }
    int end = 0;
    while (end < rest.length() && (isOfName(rest.charAt(end)) || rest.charAt(end) == '_')) {
      end++;
    }
    String first = rest.substring(0, end).toLowerCase(Locale.ROOT);
    boolean valued = end > 0 && rest.substring(end).stripLeading().startsWith("=");
    return valued || BARE.contains(first) || rest.isEmpty() || rest.equals("/");
  }

  private static boolean isKnown(String name) {
    return (Tag.isKnownTag(name) || SWALLOW.contains(name)) && !NEVER.contains(name);
  }

  /** The name of an element that a site or a program made up. */
  private static boolean isCustom(String name) {
    return name.indexOf('-') > 0 || name.indexOf(':') > 0 && !name.endsWith(":");
  }
}
