package dev.lede.phrase;

/** White space, as a reader sees it: the no-break and ideographic spaces too. */
public final class Space {
  private Space() {}

  /** Whether a char is white space. */
  public static boolean is(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c >= 0x85 && (c == 0x85 || c == 0xA0 || (c > 0x1000 && Character.isSpaceChar(c)));
  }

  /** Whether a text is white space, or nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text with each run of white space as one blank, and none at its ends. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean due = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        due = true;
      } else {
        if (due && !folded.isEmpty()) {
          folded.append(' ');
        }
        due = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
