package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The addresses that a page of Markdown gives apart from its links, on lines such as {@code [1]:
 * https://news.example/}. A line that no link refers to is text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">CommonMark, link
 *     reference definitions</a>
 */
final class References {
  static final References NONE = new References();

  /** A longer label is text in brackets, in chars. */
  private static final int LONGEST_LABEL = 200;

  private final Map<String, String> urls = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private References() {}

  static References of(List<Line> lines) {
    References references = new References();
    for (Line line : lines) {
      int end = labelEnd(line.text());
      if (end > 0) {
        references.urls.putIfAbsent(key(line.text().substring(1, end)), url(line.text(), end));
      }
    }
    if (references.urls.isEmpty()) {
      return NONE;
    }
    references.collectUses(lines);
    references.urls.keySet().retainAll(references.used);
    return references;
  }

  /** Whether the line defines an address, as far as one can tell without the rest of the page. */
  static boolean isDefinition(String text) {
    return labelEnd(text) > 0;
  }

  /** The address that a label stands for; null if it stands for none. */
  String url(String label) {
    return urls.isEmpty() || label.length() > LONGEST_LABEL ? null : urls.get(key(label));
  }

  /** The lines without the definitions that links refer to. */
  List<Line> without(List<Line> lines) {
    if (urls.isEmpty()) {
      return lines;
    }
    List<Line> rest = new ArrayList<>(lines.size());
    int blanks = 0;
    for (Line line : lines) {
      int end = labelEnd(line.text());
      if (end > 0 && urls.containsKey(key(line.text().substring(1, end)))) {
        blanks += line.blankLines() + 1;
      } else {
        rest.add(blanks == 0 ? line : line.below(line.blankLines() + blanks));
        blanks = 0;
      }
    }
    return rest;
  }

  /** A label may go over the end of a line. */
  private void collectUses(List<Line> lines) {
    StringBuilder label = new StringBuilder();
    for (Line line : lines) {
      String text = line.text();
      if (labelEnd(text) > 0) {
        continue;
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '[') {
          label.setLength(0);
        } else if (c == ']') {
          used.add(key(label.toString()));
          label.setLength(0);
        } else if (label.length() <= LONGEST_LABEL) {
          label.append(c);
        }
      }
      label.append(' ');
    }
  }

  /** The index of the bracket that ends the label of a definition; 0 for any other line. */
  private static int labelEnd(String text) {
    int end = text.charAt(0) == '[' ? text.indexOf("]:") : -1;
    if (end < 2 || end > LONGEST_LABEL || text.charAt(1) == '^') {
      return 0;
    }
    boolean plain = text.indexOf('[', 1) < 0 || text.indexOf('[', 1) > end;
    return plain && !url(text, end).isEmpty() ? end : 0;
  }

  /** The address behind a label; empty if there is none, or more than a title behind it. */
  private static String url(String text, int labelEnd) {
    int start = labelEnd + 2;
    while (start < text.length() && Space.is(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !Space.is(text.charAt(end))) {
      end++;
    }
    String url = text.substring(start, end);
    String rest = text.substring(end).strip();
    boolean title = rest.isEmpty() || rest.length() > 1 && isTitle(rest);
    String bare = Target.bare(url);
    return title && isAddress(bare) ? bare : "";
  }

  private static boolean isTitle(String rest) {
    int sort = "\"'(".indexOf(rest.charAt(0));
    return sort >= 0 && rest.charAt(rest.length() - 1) == "\"')".charAt(sort);
  }

  private static boolean isAddress(String url) {
    return url.indexOf('/') >= 0
        || url.indexOf('#') >= 0
        || url.indexOf('.') > 0 && url.indexOf('.') < url.length() - 1
        || url.startsWith("mailto:");
  }

  private static String key(String label) {
    return Space.fold(label).toLowerCase(Locale.ROOT);
  }
}
