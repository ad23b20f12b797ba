package dev.lede.label;

import dev.lede.block.Kind;

/** Settles which blocks among readers' comments on an HTML page are of them, and which are not. */
final class CommentParts {
  private CommentParts() {}

  /** Settles these blocks: no button is a comment's; who wrote it, and what is set like it, is. */
  static void settle(View view, Sheet sheet, Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.COMMENT && SetAlike.isControl(view, sheet, i)) {
        labels.set(i, Label.CHROME, "a button or a count beside a comment");
      }
    }
    // down from each comment, then up: what is found is a comment to what stands beside it
    for (int i = 0; i < labels.size(); i++) {
      named(view, sheet, labels, i);
    }
    for (int i = labels.size() - 1; i >= 0; i--) {
      named(view, sheet, labels, i);
    }
    SetAlike.settle(view, sheet, labels, Label.COMMENT, Integer.MAX_VALUE, 1);
  }

  private static void named(View view, Sheet sheet, Labels labels, int i) {
    if (isBeside(labels, i) && isNamed(view, sheet, i) && !SetAlike.isControl(view, sheet, i)) {
      labels.set(i, Label.COMMENT, "class names comments");
    }
  }

  /**
   * Whether a text's class says that it is of a comment, and nothing in it that it is not: a count,
   * a time, a mark.
   */
  private static boolean isNamed(View view, Sheet sheet, int i) {
    return view.kind(i) != Kind.HEADING
        && sheet.get(i, Feature.WORDS_COMMENT) > 0
        && sheet.get(i, Feature.IN_FORM) == 0
        && sheet.get(i, Feature.DIGITS) == 0
        && view.links(i) == 0
        && view.hits(i).all().isEmpty();
  }

  private static boolean isBeside(Labels labels, int i) {
    boolean open = labels.of(i) == Label.CHROME;
    return open && (labels.of(i - 1) == Label.COMMENT || labels.of(i + 1) == Label.COMMENT);
  }
}
