package dev.lede.article;

/** Tells a text that was cut short. */
final class Ellipsis {
  private static final String CLOSING = " \u00A0»›>)]）】]\"”’";

  private Ellipsis() {}

  /** Whether the text ends in "..." or "…", closing brackets, quotes and arrows left aside. */
  static boolean ends(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.startsWith("…", end - 1)
        || text.startsWith("⋯", end - 1)
        || text.startsWith("..", end - 2);
  }
}
