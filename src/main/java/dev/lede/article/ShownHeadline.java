package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;

/** Finds where a page shows its headline, among the blocks that look like one. */
final class ShownHeadline {
  /** Candidates this much less sure than the best are still as good: the nearest counts. */
  private static final double SLACK = 0.15;

  private ShownHeadline() {}

  /**
   * The last of the likeliest candidates before the story: teasers of other stories, breadcrumbs
   * and notes stand above it. Without any before the story, the likeliest of all.
   */
  static Optional<Labelled> of(List<Labelled> blocks) {
    Optional<Labelled> before = likeliest(blocks.subList(0, opening(blocks)));
    return before.isPresent() ? before : likeliest(blocks);
  }

  private static Optional<Labelled> likeliest(List<Labelled> blocks) {
    double best = 0;
    for (Labelled block : blocks) {
      best = block.label() == Label.HEADLINE ? Math.max(best, block.score()) : best;
    }
    Labelled last = null;
    for (Labelled block : blocks) {
      boolean good = block.label() == Label.HEADLINE && block.score() >= best - SLACK;
      last = good ? block : last;
    }
    return Optional.ofNullable(last);
  }

  /** The index of the story's first block that is no heading; the number of blocks without one. */
  static int opening(List<Labelled> blocks) {
    int i = 0;
    while (i < blocks.size()
        && (!blocks.get(i).label().isBody() || blocks.get(i).label() == Label.HEADING)) {
      i++;
    }
    return i;
  }
}
