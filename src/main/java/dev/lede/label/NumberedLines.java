package dev.lede.label;

/**
 * Keeps the lines of a flattened text together that are numbered one after the other, such as a
 * table of results: where a part of them reads like the story, all of them are of it.
 */
final class NumberedLines {
  /** So many lines are a list. */
  private static final int FEWEST = 4;

  /** One of so many lines speaks for all. */
  private static final int ONE_OF = 5;

  /** A number has no more digits than this: it is no year. */
  private static final int DIGITS = 3;

  /** What stands behind a number that counts no line: it is part of a date, a time, a sum. */
  private static final String JOINED = "/:,.";

  private NumberedLines() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    int start = 0;
    while (start < labels.size()) {
      int number = number(view.text(start));
      int end = start + 1;
      while (number >= 0 && end < labels.size() && number(view.text(end)) == number + end - start) {
        end++;
      }
      if (end - start >= FEWEST) {
        keepTogether(view, labels, start, end);
      }
      start = end;
    }
  }

  private static void keepTogether(View view, Labels labels, int start, int end) {
    int story = 0;
    for (int i = start; i < end; i++) {
      story += labels.isBody(i) ? 1 : 0;
    }
    for (int i = start; story * ONE_OF >= end - start && i < end; i++) {
      if (!labels.isBody(i)) {
        labels.set(i, Decision.bodyLabel(view.kind(i)), "numbered like lines of the story");
      }
    }
  }

  /** The number that counts a line, at its start; -1 if none does, or nothing stands behind it. */
  private static int number(String line) {
    int end = EntryTimes.digits(line, 0);
    boolean counts = end > 0 && end <= DIGITS && end < line.length();
    return counts && !isJoined(line, end) ? Integer.parseInt(line, 0, end, 10) : -1;
  }

  private static boolean isJoined(String line, int end) {
    return JOINED.indexOf(line.charAt(end)) >= 0 && EntryTimes.digits(line, end + 1) > 0;
  }
}
