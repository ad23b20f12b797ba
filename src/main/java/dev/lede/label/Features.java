package dev.lede.label;

/** Measures the blocks of a page. */
final class Features {
  private Features() {}

  /** All features but those that a {@link Lexicon} fills. */
  static Sheet measure(View view) {
    Sheet sheet = new Sheet(view.size());
    if (view.size() > 0) {
      TextShape.fill(view, sheet);
      PhraseCues.fill(view, sheet);
      MarkupCues.fill(view, sheet);
      if (view.isHtml()) {
        TreeCues.fill(view, sheet);
        CardCues.fill(view, sheet);
      }
      NeighbourCues.fill(view, sheet);
      RunCues.fill(view, sheet);
      int headline = PageCues.fill(view, sheet);
      PlaceCues.fill(view, sheet, headline);
      TopicCues.fill(view, sheet, headline);
    }
    return sheet;
  }
}
