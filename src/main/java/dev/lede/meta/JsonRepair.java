package dev.lede.meta;

/**
 * Mends what the JSON reader does not forgive: trailing commas, bad escapes, and the marks around
 * script text.
 */
final class JsonRepair {
  private static final String ESCAPES = "\"'\\/bfnrtu\n";

  private final String text;
  private final StringBuilder out;
  private boolean inString;

  /** Where the last run of commas and white space that was looked through ends. */
  private int runEnd;

  private JsonRepair(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The text, mended. */
  static String of(String text) {
    return new JsonRepair(text).mend();
  }

  private String mend() {
    for (int i = start(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        i = string(i, c);
      } else if (c == '"') {
        inString = true;
        out.append(c);
      } else if (c != ',' || !closes(i + 1)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The first bracket: before it stand at most comment marks. */
  private int start() {
    int brace = text.indexOf('{');
    int bracket = text.indexOf('[');
    // "<![CDATA[" holds brackets of its own.
    int cdata = text.indexOf("CDATA[");
    if (cdata >= 0 && cdata + 5 == bracket) {
      bracket = text.indexOf('[', bracket + 1);
    }
    int first = brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
    return first < 0 ? text.length() : first;
  }

  private int string(int i, char c) {
    out.append(c);
    if (c == '"') {
      inString = false;
    } else if (c == '\\' && i + 1 < text.length()) {
      char next = text.charAt(i + 1);
      if (ESCAPES.indexOf(next) < 0 || next == 'u' && !isHex(i + 2)) {
        out.append('\\');
        return i;
      }
      out.append(next);
      return i + 1;
    }
    return i;
  }

  private boolean isHex(int from) {
    if (from + 4 > text.length()) {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but a closing bracket follows. */
  private boolean closes(int from) {
    runEnd = Math.max(runEnd, from);
    while (runEnd < text.length() && isGap(text.charAt(runEnd))) {
      runEnd++;
    }
    return runEnd < text.length() && (text.charAt(runEnd) == '}' || text.charAt(runEnd) == ']');
  }

  private static boolean isGap(char c) {
    return c == ',' || Character.isWhitespace(c);
  }
}
