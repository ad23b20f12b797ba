package dev.lede.label;

/** Settles which blocks among readers' comments are of them: their texts, who wrote, and when. */
final class CommentParts {
  /** So many comments, at least, tell what is set like them. */
  private static final int FEWEST_ALIKE = 2;

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  private CommentParts(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Settles these blocks. */
  static void settle(View view, Sheet sheet, Labels labels) {
    CommentParts parts = new CommentParts(view, sheet, labels);
    for (int i = 0; i < labels.size(); i++) {
      parts.named(i);
      if (labels.of(i) == Label.COMMENT && parts.isControl(i)) {
        labels.set(i, Label.CHROME, "a button or a count beside a comment");
      }
    }
    if (view.isHtml() && labels.has(Label.COMMENT)) {
      parts.setAlike();
    }
  }

  /**
   * Text without links that the page's own class names call comments, behind the title of these.
   */
  private void named(int i) {
    boolean named = sheet.get(i, Feature.WORDS_COMMENT) > 0 && sheet.get(i, Feature.IN_FORM) == 0;
    boolean titled = sheet.get(i, Feature.SINCE_COMMENTS) < PhraseCues.NEVER;
    boolean said = view.isSentence(i) || view.hits(i).all().isEmpty();
    if (named && titled && said && labels.of(i) == Label.CHROME && view.links(i) == 0) {
      labels.set(i, Label.COMMENT, "class names comments");
    }
  }

  /** What is set like comments, and is not like most of what was left out, is of one too. */
  private void setAlike() {
    int[] shapes = view.groups().shapes();
    int[] balance = new int[view.groups().count()];
    int[] comments = new int[view.groups().count()];
    for (int i = 0; i < labels.size(); i++) {
      comments[shapes[i]] += labels.of(i) == Label.COMMENT ? 1 : 0;
      balance[shapes[i]] += labels.of(i) == Label.COMMENT ? 1 : -1;
    }
    for (int i = 0; i < labels.size(); i++) {
      boolean alike = comments[shapes[i]] >= FEWEST_ALIKE && balance[shapes[i]] > 0;
      boolean open = labels.of(i) == Label.CHROME && view.links(i) == 0 && !isControl(i);
      if (alike && open) {
        labels.set(i, Label.COMMENT, "set like other comments");
      }
    }
  }

  /** Whether a block is a button, or no more than the count of one. */
  private boolean isControl(int i) {
    return sheet.get(i, Feature.IN_BUTTON) > 0 || view.text(i).chars().allMatch(Character::isDigit);
  }
}
