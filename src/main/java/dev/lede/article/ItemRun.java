package dev.lede.article;

import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts of teasers, or related links, that follow one another, with their title if there is one.
 *
 * @param title the title as printed
 * @param parts the parts in reading order, "read more" marks among them
 */
record ItemRun(Optional<String> title, List<Part> parts) {
  /**
   * Counts of comments, ranks and the like stand between the parts and behind the title; more
   * blocks than this end the run.
   */
  private static final int LONGEST_GAP = 6;

  /** Cuts a page into its runs of teasers. */
  static List<ItemRun> ofTeasers(List<Labelled> blocks) {
    return cut(blocks, false);
  }

  /** Cuts a page into its runs of related links. */
  static List<ItemRun> ofRelated(List<Labelled> blocks) {
    return cut(blocks, true);
  }

  private static List<ItemRun> cut(List<Labelled> blocks, boolean related) {
    List<ItemRun> runs = new ArrayList<>();
    ItemRun run = new ItemRun(Optional.empty(), new ArrayList<>());
    int gap = 0;
    for (Labelled block : blocks) {
      gap++;
      if (isTitle(block.label(), related)) {
        run.addTo(runs, related);
        run = new ItemRun(Optional.of(block.text()), new ArrayList<>());
        gap = 0;
      } else if (related ? block.label() == Label.RELATED : block.label().isOfTeasers()) {
        run.parts.addAll(related ? List.of(Part.of(block, Label.TEASER)) : Part.split(block));
        gap = 0;
      } else if (gap > LONGEST_GAP || block.label() != Label.CHROME) {
        run.addTo(runs, related);
        run = new ItemRun(Optional.empty(), new ArrayList<>());
      }
    }
    run.addTo(runs, related);
    return runs;
  }

  /** Whether a label is that of a title; the title of related links may stand above teasers too. */
  private static boolean isTitle(Label label, boolean related) {
    return label == Label.RELATED_TITLE || label == Label.TEASER_LIST && !related;
  }

  private void addTo(List<ItemRun> runs, boolean related) {
    if (!parts.isEmpty()) {
      List<Part> roles = related ? TeaserRoles.ofRelated(parts) : TeaserRoles.ofTeasers(parts);
      runs.add(new ItemRun(title, roles));
    }
  }
}
