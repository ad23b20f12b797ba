package dev.lede.label;

/**
 * What reads like the story between the comments below it in a flattened text is a comment, or the
 * rest of one, up to so many lines: a longer run may be the next story. Behind the last comment the
 * story does not go on either, if by far the most of it stands before.
 */
final class CommentRuns {
  /**
   * Where the weights are less sure of the comments, in the mean, these are lines of a long story.
   */
  private static final double SURE = 0.45;

  /** So many comments stand before such lines. */
  private static final int FEWEST = 2;

  /** So many lines between two comments are comments, at most. */
  private static final int LONGEST = 16;

  /** Behind so many comments the story is at its end. */
  private static final int MANY = 3;

  /** What is left of it has no more than this part of its words. */
  private static final float REST = 0.5f;

  private CommentRuns() {}

  /** Settles these lines. */
  static void settle(Labels labels) {
    if (!areSure(labels)) {
      return;
    }
    int comments = 0;
    int run = 0;
    int last = 0;
    for (int i = labels.firstBody(); i < labels.size(); i++) {
      if (labels.isBody(i)) {
        run++;
      } else if (labels.of(i) == Label.COMMENT) {
        if (comments >= FEWEST && run <= LONGEST) {
          take(labels, i);
        }
        comments++;
        run = 0;
        last = i;
      }
    }
    if (comments >= MANY) {
      behind(labels, last);
    }
  }

  /** Whether there are comments, and the weights or a rule are sure of them. */
  private static boolean areSure(Labels labels) {
    int comments = 0;
    double sum = 0;
    for (int i = labels.firstBody(); i < labels.size(); i++) {
      if (labels.of(i) == Label.COMMENT) {
        comments++;
        sum += labels.isSettled(i) ? 1 : labels.score(i);
      }
    }
    return comments > 0 && sum >= SURE * comments;
  }

  /** Takes off what is left of the story behind the last comment, if it is little. */
  private static void behind(Labels labels, int last) {
    if (labels.storyWords(last, labels.size()) <= REST * labels.storyWords(0, last)) {
      labels.takeOff(last, labels.size(), "behind the comments");
    }
  }

  /** Makes the lines of the story comments that stand between this comment and the last one. */
  private static void take(Labels labels, int comment) {
    for (int i = comment - 1; labels.of(i) != Label.COMMENT; i--) {
      if (labels.isBody(i)) {
        labels.set(i, Label.COMMENT, "between two comments");
      }
    }
  }
}
