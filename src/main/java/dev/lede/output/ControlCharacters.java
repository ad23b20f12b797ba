package dev.lede.output;

import java.util.Locale;

/**
 * Keeps characters that command a terminal, or turn the reading order of a line round, from
 * reaching it.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /**
   * The text with each control character but tab and line break, and each bidirectional embedding,
   * override and isolate, written as {@code \}{@code u001b}. JSON stays the same JSON by it.
   */
  public static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\r' && text.startsWith("\n", i + 1);
      if (commands(c) && !endsLine) {
        escaped =
            escaped == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : escaped;
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  /** Whether a char is a control character, but no tab and no line break. */
  static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n';
  }

  private static boolean commands(char c) {
    return isControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
