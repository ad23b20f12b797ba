package dev.lede.phrase;

/** Tells a text that was cut short, by the mark at its end. */
public final class Ellipsis {
  private static final String CLOSING = " \u00A0»›>)]）】]\"”’";

  private Ellipsis() {}

  /** Whether the text ends in "..." or "…" and in nothing else; what was learned goes by this. */
  public static boolean ends(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }

  /**
   * Whether the text ends in a mark, be it ".." or "⋯", closing brackets, quotes and arrows left
   * aside.
   */
  public static boolean closes(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.startsWith("…", end - 1)
        || text.startsWith("⋯", end - 1)
        || text.startsWith("..", end - 2);
  }
}
