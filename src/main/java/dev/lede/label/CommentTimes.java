package dev.lede.label;

import dev.lede.meta.Dates;

/**
 * Finds the comments of a flattened text by their rhythm: under a name stands a line with the day
 * and the time. What reads like the story from the first of these lines to behind the last is of
 * comments, if the weights have seen any comment at all: a live report has such lines too.
 */
final class CommentTimes {
  /** So many such lines are a rhythm. */
  private static final int FEWEST = 3;

  /** A name has no more words than this. */
  private static final int NAME_WORDS = 4;

  /** A line with a time has no more chars than this. */
  private static final int LONGEST = 45;

  /** Before its day stand no more chars than this: a short word. */
  private static final int LATEST_START = 4;

  /** So many lines behind the last time may be of its comment. */
  private static final int TAIL = 2;

  private final View view;
  private final Labels labels;

  private CommentTimes(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    if (labels.has(Label.COMMENT)) {
      new CommentTimes(view, labels).find();
    }
  }

  private void find() {
    int times = 0;
    int first = labels.size();
    int last = 0;
    for (int i = labels.firstBody() + 1; i < labels.size(); i++) {
      if (isName(i - 1) && isTime(i)) {
        times++;
        first = Math.min(first, i - 1);
        last = i;
      }
    }
    for (int i = first; times >= FEWEST && i <= Math.min(last + TAIL, labels.size() - 1); i++) {
      if (labels.isBody(i)) {
        labels.set(i, Label.COMMENT, "among the times of comments");
      }
    }
  }

  private boolean isName(int i) {
    return view.words(i).weight() <= NAME_WORDS && !view.isSentence(i);
  }

  private boolean isTime(int i) {
    String text = view.text(i);
    return text.length() <= LONGEST
        && Dates.in(text)
            .filter(date -> date.hasTime() && date.start() <= LATEST_START)
            .isPresent();
  }
}
