package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;

/** Chooses the headline among the blocks that look like one, for pages that state none. */
final class ShownHeadline {
  /** Candidates this much less sure than the best are still as good: the nearest counts. */
  private static final double SLACK = 0.15;

  private ShownHeadline() {}

  /**
   * The last of the likeliest candidates before the story: teasers of other stories, breadcrumbs
   * and notes stand above it. Without any before the story, the likeliest of all.
   */
  static Optional<Labelled> of(List<Labelled> blocks) {
    List<Labelled> before =
        blocks.subList(0, opening(blocks)).stream().filter(ShownHeadline::isCandidate).toList();
    List<Labelled> candidates =
        before.isEmpty() ? blocks.stream().filter(ShownHeadline::isCandidate).toList() : before;
    double best = candidates.stream().mapToDouble(Labelled::score).max().orElse(0);
    return candidates.stream()
        .filter(block -> block.score() >= best - SLACK)
        .reduce((one, next) -> next);
  }

  private static boolean isCandidate(Labelled block) {
    return block.label() == Label.HEADLINE;
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
