package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of teasers that follow one another, with the list's title if there is one.
 *
 * @param title the list's title
 * @param parts the parts in reading order, "read more" marks among them
 */
record TeaserRun(Optional<String> title, List<Part> parts) {
  /**
   * Counts of comments, ranks and the like stand between the parts; more blocks than this end the
   * run.
   */
  private static final int LONGEST_GAP = 6;

  /** Cuts a page into its runs. */
  static List<TeaserRun> in(List<Labelled> blocks) {
    List<TeaserRun> runs = new ArrayList<>();
    TeaserRun run = new TeaserRun(Optional.empty(), new ArrayList<>());
    int gap = 0;
    for (Labelled block : blocks) {
      gap = block.label().isOfTeasers() ? 0 : gap + 1;
      if (block.label() == Label.TEASER_LIST || block.label() == Label.RELATED_TITLE) {
        run.addTo(runs);
        run = new TeaserRun(Optional.of(block.text()), new ArrayList<>());
      } else if (block.label().isOfTeasers()) {
        run.parts.addAll(Part.split(block));
      } else if (gap > LONGEST_GAP || block.label() != Label.CHROME) {
        run.addTo(runs);
        run = new TeaserRun(Optional.empty(), new ArrayList<>());
      }
    }
    run.addTo(runs);
    return runs;
  }

  private void addTo(List<TeaserRun> runs) {
    if (!parts.isEmpty()) {
      runs.add(new TeaserRun(title, TeaserRoles.ofTeasers(parts)));
    }
  }
}
