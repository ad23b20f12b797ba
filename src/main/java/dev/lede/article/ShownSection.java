package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The newspaper section that a page shows its story to be in. */
final class ShownSection {
  /** So many lines of a text may stand from the section on to the headline. */
  private static final int REACH = 6;

  /** So many entries of a menu above a line make it one of them. */
  private static final int ENTRIES = 2;

  /** An entry of a menu is no longer, in chars. */
  private static final int LONGEST_ENTRY = 30;

  /** No section is told by a line that says one of these. */
  private static final Set<Cue> OTHERS =
      EnumSet.of(Cue.PAYWALL, Cue.SUBSCRIBE, Cue.NAVIGATION, Cue.READ_MORE, Cue.ADVERTISEMENT);

  private final List<Labelled> blocks;

  private ShownSection(List<Labelled> blocks) {
    this.blocks = blocks;
  }

  /**
   * The last step of the trail of breadcrumbs above the story; else the line right above the
   * headline, or a linked one below it. Entries of menus tell no section: none is better than a
   * wrong one.
   */
  static Optional<String> of(List<Labelled> blocks, Optional<Labelled> headline) {
    ShownSection shown = new ShownSection(blocks);
    int opening = ShownHeadline.opening(blocks);
    int head = headline.isPresent() ? headline.get().index() : opening;
    Optional<String> section = shown.trail(opening);
    if (section.isEmpty()) {
      section = shown.above(Math.min(opening, head));
    }
    return section.isPresent() ? section : shown.below(head, opening);
  }

  /** The end of the last trail before a block. */
  private Optional<String> trail(int end) {
    for (int i = end - 1; i >= 0; i--) {
      Optional<String> step = isSection(i) ? Trail.end(block(i)) : Optional.empty();
      if (step.isPresent()) {
        return step;
      }
    }
    return Optional.empty();
  }

  /** The last section above the headline. */
  private Optional<String> above(int head) {
    int first = isText() ? Math.max(0, head - REACH) : 0;
    for (int i = head - 1; i >= first; i--) {
      if (isSection(i) && !isOther(i)) {
        return Optional.of(Trail.afterBar(block(i).text()));
      }
    }
    return Optional.empty();
  }

  /** The last linked section from the headline to the story. */
  private Optional<String> below(int head, int opening) {
    for (int i = opening - 1; i >= head; i--) {
      if (isSection(i) && Trail.isLinked(block(i)) && !isOther(i)) {
        return Optional.of(Trail.afterBar(block(i).text()));
      }
    }
    return Optional.empty();
  }

  private boolean isSection(int i) {
    return blocks.get(i).label() == Label.SECTION;
  }

  private boolean isText() {
    return blocks.isEmpty() || block(0).markup().isEmpty();
  }

  /** Whether a line is an entry of a menu, the paper's own name, or says something else. */
  private boolean isOther(int i) {
    return Phrases.in(block(i).text()).isAny(OTHERS)
        || Trail.isMenu(block(i))
        || Trail.leadsHome(block(i))
        || isEntry(i);
  }

  /** Whether a line of a text ends a run of lines as short and as far apart, as a menu's do. */
  private boolean isEntry(int i) {
    if (!isText()) {
      return false;
    }
    int gap = block(i).blankLines();
    int first = i;
    while (first > 0 && isShort(first - 1) && block(first).blankLines() == gap) {
      first--;
    }
    return i - first >= ENTRIES && !isRepeated(i);
  }

  /** Whether the menu above has the same line: a section is one of its entries. */
  private boolean isRepeated(int i) {
    for (int k = 0; k < i; k++) {
      if (block(k).text().equals(block(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isShort(int k) {
    Label label = blocks.get(k).label();
    return (label == Label.CHROME || label == Label.SECTION)
        && block(k).text().length() <= LONGEST_ENTRY
        && !Trail.hasStep(block(k).text());
  }

  private Block block(int i) {
    return blocks.get(i).block();
  }
}
