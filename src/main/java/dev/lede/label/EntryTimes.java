package dev.lede.label;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the times over the entries of a live report: where some of those that are set alike stand
 * in the story, so do the others.
 */
final class EntryTimes {
  /** So many times are the story's by their labels, at least. */
  private static final int FEWEST = 2;

  /** A line with a time has no more words than this: "2.15 pm GMT, Gullport". */
  private static final int MOST_WORDS = 4;

  private EntryTimes() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    int[] shapes = view.groups().shapes();
    Map<Integer, Integer> inStory = new HashMap<>();
    Map<Integer, Label> usual = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && isTime(view, i)) {
        inStory.merge(shapes[i], 1, Integer::sum);
        usual.putIfAbsent(shapes[i], labels.of(i));
      }
    }
    for (int i = 0; i < labels.size() && !inStory.isEmpty(); i++) {
      boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.DATE;
      boolean alike = inStory.getOrDefault(shapes[i], 0) >= FEWEST;
      if (open && alike && labels.isBody(i + 1) && isTime(view, i)) {
        labels.set(i, usual.get(shapes[i]), "a time like those over other entries");
      }
    }
  }

  /** Whether a line begins with an hour and minutes: "14:32", "2.15pm", "14h32". */
  private static boolean isTime(View view, int i) {
    String text = view.text(i);
    int hour = digits(text, 0);
    int minutes = digits(text, hour + 1);
    return (hour == 1 || hour == 2)
        && minutes == 2
        && ":.h".indexOf(text.charAt(hour)) >= 0
        && Integer.parseInt(text.substring(0, hour)) < 24
        && Integer.parseInt(text.substring(hour + 1, hour + 3)) < 60
        && !isDate(text, hour + minutes + 1)
        && view.words(i).count() <= MOST_WORDS;
  }

  /** Whether another number follows behind a full stop: "3.05.2024". */
  private static boolean isDate(String text, int at) {
    return text.startsWith(".", at) && digits(text, at + 1) > 0;
  }

  /** How many digits stand in a text from a place on. */
  static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(0, end - from);
  }
}
