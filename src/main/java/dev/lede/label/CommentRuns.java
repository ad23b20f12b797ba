package dev.lede.label;

/**
 * What reads like the story between the comments below it in a flattened text is a comment, or the
 * rest of one, up to so many lines: a longer run may be the next story.
 */
final class CommentRuns {
  /** So many comments stand before such lines. */
  private static final int FEWEST = 2;

  /** So many lines between two comments are comments, at most. */
  private static final int LONGEST = 16;

  private CommentRuns() {}

  /** Settles these lines. */
  static void settle(Labels labels) {
    int comments = 0;
    int run = 0;
    for (int i = labels.firstBody(); i < labels.size(); i++) {
      if (labels.isBody(i)) {
        run++;
      } else if (labels.of(i) == Label.COMMENT) {
        if (comments >= FEWEST && run <= LONGEST) {
          take(labels, i);
        }
        comments++;
        run = 0;
      }
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
