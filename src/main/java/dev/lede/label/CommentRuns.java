package dev.lede.label;

/**
 * What reads like the story between the comments below it in a flattened text is a comment, or the
 * rest of one, up to so many lines: a longer run may be the next story. Behind the last comment the
 * story does not go on either, if by far the most of it stands before.
 */
final class CommentRuns {
  /** From this score on the weights' comment is one, and no doubtful line of a long story. */
  private static final double SURE = 0.5;

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
    int comments = 0;
    int run = 0;
    int last = 0;
    for (int i = labels.firstBody(); i < labels.size(); i++) {
      if (labels.isBody(i)) {
        run++;
      } else if (isComment(labels, i)) {
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

  private static boolean isComment(Labels labels, int i) {
    return labels.of(i) == Label.COMMENT && (labels.isSettled(i) || labels.score(i) >= SURE);
  }

  /** Takes off what is left of the story behind the last comment, if it is little. */
  private static void behind(Labels labels, int last) {
    boolean small = labels.storyWords(last, labels.size()) <= REST * labels.storyWords(0, last);
    for (int i = last; small && i < labels.size(); i++) {
      if (labels.isBody(i)) {
        labels.set(i, Label.CHROME, "behind the comments");
      }
    }
  }

  /** Makes the lines of the story comments that stand between this comment and the last one. */
  private static void take(Labels labels, int comment) {
    for (int i = comment - 1; !isComment(labels, i); i--) {
      if (labels.isBody(i)) {
        labels.set(i, Label.COMMENT, "between two comments");
      }
    }
  }
}
