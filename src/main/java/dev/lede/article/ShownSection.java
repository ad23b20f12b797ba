package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The newspaper section that a page shows its story to be in. */
final class ShownSection {
  /** So many lines of a text may stand from the section on to the headline. */
  private static final int REACH = 6;

  /** So many entries of a menu above a line make it one of them. */
  private static final int ENTRIES = 2;

  private static final int LONGEST_ENTRY = 30;

  /** No section is told by a line that says one of these. */
  private static final List<Cue> OTHERS =
      List.of(Cue.PAYWALL, Cue.SUBSCRIBE, Cue.NAVIGATION, Cue.READ_MORE, Cue.ADVERTISEMENT);

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
    int opening = Math.min(ShownHeadline.opening(blocks), blocks.size());
    int head = Math.min(opening, headline.map(line -> line.block().index()).orElse(opening));
    return shown
        .first(opening, 0, i -> Trail.end(shown.block(i)))
        .or(() -> shown.first(head, isText(blocks) ? head - REACH : 0, shown::alone))
        .or(() -> shown.first(opening, head, shown::linked));
  }

  /** What the last section before a block tells that tells any, no earlier than another. */
  private Optional<String> first(int end, int start, IntFunction<Optional<String>> teller) {
    return IntStream.iterate(end - 1, i -> i >= Math.max(0, start), i -> i - 1)
        .filter(i -> blocks.get(i).label() == Label.SECTION)
        .mapToObj(teller)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isText(List<Labelled> blocks) {
    return blocks.stream().allMatch(block -> block.block().markup().isEmpty());
  }

  private Optional<String> alone(int i) {
    Block block = block(i);
    Hits hits = Phrases.in(block.text());
    boolean menu = Trail.isMenu(block) || isEntry(i) || OTHERS.stream().anyMatch(hits::is);
    return menu ? Optional.empty() : Optional.of(Trail.afterBar(block.text()));
  }

  private Optional<String> linked(int i) {
    return alone(i).filter(text -> Trail.isLinked(block(i)));
  }

  /** Whether a line of a text ends a run of lines as short and as far apart, as a menu's do. */
  private boolean isEntry(int i) {
    int gap = block(i).blankLines();
    int first = i;
    while (first > 0 && isShort(first - 1) && block(first).blankLines() == gap) {
      first--;
    }
    boolean text = block(i).markup().isEmpty();
    return text && i - first >= ENTRIES && !isRepeated(i);
  }

  /** Whether the menu above has the same line: a section is one of its entries. */
  private boolean isRepeated(int i) {
    String text = block(i).text();
    return IntStream.range(0, i).anyMatch(k -> block(k).text().equals(text));
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
