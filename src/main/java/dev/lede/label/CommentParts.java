package dev.lede.label;

/** Settles which blocks among readers' comments are of them: their texts, who wrote, and when. */
final class CommentParts {
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
      if (labels.of(i) == Label.COMMENT && SetAlike.isControl(view, sheet, i)) {
        labels.set(i, Label.CHROME, "a button or a count beside a comment");
      }
    }
    if (view.isHtml()) {
      SetAlike.settle(view, sheet, labels, Label.COMMENT, Integer.MAX_VALUE, 1);
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
}
