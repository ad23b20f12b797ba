package dev.lede.label;

/**
 * A paragraph between two blocks of a flattened text's story is of it, and no reader's comment,
 * unless the title of these stands above.
 */
final class StrayComments {
  private StrayComments() {}

  /** Settles these paragraphs. */
  static void settle(View view, Sheet sheet, Labels labels) {
    for (int i = 1; i < labels.size(); i++) {
      boolean within = labels.isBody(i - 1) && labels.isBody(i + 1);
      boolean titled = sheet.get(i, Feature.SINCE_COMMENTS) < PhraseCues.NEVER;
      if (labels.of(i) == Label.COMMENT && within && view.isSentence(i) && !titled) {
        labels.set(i, Label.PARAGRAPH, "between paragraphs of the story");
      }
    }
  }
}
