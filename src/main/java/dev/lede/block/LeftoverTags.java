package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Finds HTML that was pasted into a text or left in it. A tag that is only spoken of, and code that
 * builds pages, stay text.
 */
final class LeftoverTags {
  private final String text;
  private final Set<String> opened = new HashSet<>();

  private LeftoverTags(String text) {
    this.text = text;
  }

  /** Whether the line is to be read as HTML. */
  static boolean isIn(String text) {
    return text.indexOf('<') >= 0 && !isCode(text) && new LeftoverTags(text).find();
  }

  private static boolean isCode(String text) {
    return text.indexOf('{') >= 0
        || text.contains("=>")
        || text.contains("\\n")
        || text.contains("\\\"");
  }

  private boolean find() {
    int start = text.indexOf('<');
    int end = -1;
    while (start >= 0) {
      end = end < start ? text.indexOf('>', start) : end;
      int next = text.indexOf('<', start + 1);
      if (end < 0) {
        return false;
      }
      if ((next < 0 || next > end) && isMarkup(text.substring(start + 1, end))) {
        return true;
      }
      start = next;
    }
    return false;
  }

  /** Whether a tag, given without its angle brackets, cannot be a mere mention. */
  private boolean isMarkup(String tag) {
    boolean closing = tag.startsWith("/");
    String name = name(closing ? tag.substring(1) : tag);
    if (!Tag.isKnownTag(name)) {
      return false;
    }
    if (name.equals("br") || name.equals("p") || !closing && tag.indexOf('=') > 0) {
      return true;
    }
    boolean alone = text.length() == tag.length() + 2;
    if (closing) {
      return alone || opened.contains(name);
    }
    opened.add(name);
    return alone;
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    boolean ended = end == tag.length() || Space.is(tag.charAt(end)) || tag.charAt(end) == '/';
    return ended ? tag.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }
}
