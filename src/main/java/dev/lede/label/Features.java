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
        Masses masses = view.masses();
        TreeCues.fill(view, sheet, masses);
        CardCues.fill(view, sheet, masses);
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
