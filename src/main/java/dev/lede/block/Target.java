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

  private static final int MOST_BRACKETS = 8;

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
        return new Target(strip(line.substring(start + 1, end)), i + 1);
      } else if (c == ' ' && urlEnd < 0) {
        if (!isTitle(line, i + 1)) {
          return null;
        }
        urlEnd = i;
      }
    }
    return null;
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

  private static String strip(String url) {
    boolean angled = url.length() > 1 && url.startsWith("<") && url.endsWith(">");
    return angled ? url.substring(1, url.length() - 1) : url;
  }
}
