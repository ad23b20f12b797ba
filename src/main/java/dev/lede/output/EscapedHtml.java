package dev.lede.output;

/** Escapes text for HTML. */
final class EscapedHtml {
  private EscapedHtml() {}

  /**
   * Text as the content of an element or of a quoted attribute; control characters that HTML
   * forbids become U+FFFD.
   */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(ControlCharacters.isControl(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
