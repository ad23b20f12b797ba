package dev.lede.label;

/**
 * Takes off a flattened text's story a line that the next one says again and goes on from, as the
 * text that stands for a picture does above the caption, and a line that only repeats the last.
 */
final class EchoedLines {
  /** A line that the next one begins with has so many words. */
  private static final int WORDS = 5;

  /** One that repeats the last has so many: it is no refrain. */
  private static final int REPEATED_WORDS = 8;

  /** And none has so many: it is a paragraph, wherever it is printed. */
  private static final int MOST_WORDS = 45;

  private EchoedLines() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      float words = view.words(i).weight();
      if (labels.of(i) == Label.PARAGRAPH && words >= WORDS && words < MOST_WORDS) {
        if (goesOn(view, i)) {
          labels.set(i, Label.CHROME, "the next line says it again");
        } else if (words >= REPEATED_WORDS && i > 0 && view.text(i).equals(view.text(i - 1))) {
          labels.set(i, Label.CHROME, "printed twice in a row");
        }
      }
    }
  }

  private static boolean goesOn(View view, int i) {
    String text = view.text(i);
    return i + 1 < view.size()
        && view.text(i + 1).length() > text.length()
        && view.text(i + 1).startsWith(text);
  }
}
