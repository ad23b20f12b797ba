package dev.lede.block;

/**
 * The address behind a link's text in Markdown, in round brackets.
 *
 * @param url the address as written; may be empty
 * @param end the index behind the closing bracket
 */
record Target(String url, int end) {
  /** Longer addresses are data, not links; the limit also keeps reading linear. */
  private static final int LONGEST = 4096;

  /** More square brackets than these stand in no address. */
  private static final int MOST_BRACKETS = 8;

  /** Longer labels, and addresses in angle brackets, are text. */
  private static final int LONGEST_LABEL = 1000;

  /** The target that starts at this index of the line, or null if none does. */
  static Target at(String line, int start) {
    if (start >= line.length() || line.charAt(start) != '(') {
      return null;
    }
    int limit = Math.min(line.length(), start + LONGEST);
    int depth = 0;
    int urlEnd = -1;
    int brackets = 0;
    for (int i = start; i < limit; i++) {
      char c = line.charAt(i);
      if ((c == '[' || c == ']') && ++brackets > MOST_BRACKETS) {
        return null;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        int end = urlEnd < 0 ? i : urlEnd;
        return new Target(bare(line.substring(start + 1, end)), i + 1);
      } else if (c == ' ' && urlEnd < 0) {
        if (!isTitle(line, i + 1)) {
          return null;
        }
        urlEnd = i;
        i = titleEnd(line, i + 1, limit);
      }
    }
    return null;
  }

  /**
   * The target that a link's text stands for, or the label in square brackets behind it.
   *
   * @param start where the text starts
   * @param end the index of the bracket that ends it
   */
  static Target of(String line, int start, int end, References references) {
    int label = end + 1;
    int close = label < line.length() && line.charAt(label) == '[' ? line.indexOf(']', label) : -1;
    boolean named = close > label + 1 && close - label < LONGEST_LABEL;
    String url =
        references.url(named ? line.substring(label + 1, close) : line.substring(start, end));
    int behind = named || close == label + 1 ? close + 1 : end + 1;
    return url == null ? null : new Target(url, behind);
  }

  /** The address in angle brackets that starts at this index; empty if there is none. */
  static String angled(String line, int start) {
    int end = start + 1;
    int limit = Math.min(line.length(), start + LONGEST_LABEL);
    while (end < limit && line.charAt(end) > ' ' && "<>".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String url = line.substring(start + 1, end);
    boolean closed = end < limit && line.charAt(end) == '>';
    boolean address = url.indexOf("://") > 0 || url.startsWith("mailto:") || url.indexOf('@') > 0;
    return closed && address && url.indexOf('=') != 0 ? url : "";
  }

  /** Whether it cannot be taken for a remark in brackets. */
  boolean isAddress() {
    return url.startsWith("/")
        || url.startsWith("#")
        || url.contains("://")
        || url.startsWith("mailto:");
  }

  private static boolean isTitle(String line, int at) {
    return at < line.length() && "\"'(".indexOf(line.charAt(at)) >= 0;
  }

  /** The last index of a title in quotation marks; the one before it if it has no such marks. */
  private static int titleEnd(String line, int start, int limit) {
    char quote = line.charAt(start);
    for (int i = start + 1; quote != '(' && i + 1 < limit; i++) {
      if (line.charAt(i) == quote && line.charAt(i + 1) == ')') {
        return i;
      }
    }
    return start - 1;
  }

  /** An address without the angle brackets that may stand around it. */
  static String bare(String url) {
    boolean angled = url.length() > 1 && url.startsWith("<") && url.endsWith(">");
    return angled ? url.substring(1, url.length() - 1) : url;
  }
}
