package dev.lede.output;

/**
 * Escapes text for CommonMark (<a href="https://spec.commonmark.org/0.31.2/">0.31.2</a>), so that
 * it is shown as it is.
 */
final class MarkdownText {
  private static final String ALWAYS = "\\`*_[]<>&~|";

  private MarkdownText() {}

  /** Text as a paragraph, or as a part of one. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALWAYS.indexOf(c) >= 0
          || lineStart && "#+-=>".indexOf(c) >= 0
          || endsListNumber(text, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
      lineStart = c == '\n' || lineStart && c == ' ';
    }
    return escaped.toString();
  }

  /** Whether a "." or ")" would make a list item of the digits that its line begins with. */
  private static boolean endsListNumber(String text, int at) {
    char c = text.charAt(at);
    int start = at;
    while (start > 0
        && at - start <= ListMark.MOST_DIGITS
        && text.charAt(start - 1) >= '0'
        && text.charAt(start - 1) <= '9') {
      start--;
    }
    return (c == '.' || c == ')') && start < at && (start == 0 || text.charAt(start - 1) == '\n');
  }

  /** Text on one line, as a heading needs it; a closing sequence of "#" is escaped. */
  static String heading(String text) {
    String line = text.replace('\n', ' ').stripTrailing();
    return line.endsWith("#") ? escape(line.substring(0, line.length() - 1)) + "\\#" : escape(line);
  }

  /** A link's address. */
  static String address(String url) {
    return "<" + url.replace("<", "%3C").replace(">", "%3E") + ">";
  }

  /** Text as a fenced code block. */
  static String code(String text) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return fence + "\n" + text + "\n" + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
