package dev.lede.article;

import dev.lede.label.Labelled;
import dev.lede.meta.Stated;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Ellipsis;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Optional;

/** Says whether a story breaks off, as before a paywall. */
final class Truncation {
  /** The mark of a paywall stands right behind what can be read. */
  private static final int NEAR = 4;

  /** A mark of a paywall is short. */
  private static final int LONGEST_MARK = 300;

  /**
   * Where the page states the whole text, this share of it missing means that the rest is paid for.
   */
  private static final double SHORT = 0.6;

  private Truncation() {}

  /** Whether the story breaks off. */
  static boolean isTruncated(Stated stated, List<Labelled> blocks) {
    int last = last(blocks);
    if (last < 0) {
      return false;
    }
    boolean paid = stated.publication().accessibleForFree().equals(Optional.of(false));
    return hasMark(blocks, last)
        || paid && (breaksOff(blocks.get(last)) || isShort(stated, blocks));
  }

  private static int last(List<Labelled> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).label().isBody()) {
      last--;
    }
    return last;
  }

  private static boolean hasMark(List<Labelled> blocks, int last) {
    for (Labelled block : blocks.subList(last, Math.min(blocks.size(), last + NEAR + 1))) {
      String text = block.text();
      if (text.length() <= LONGEST_MARK && Phrases.in(text).has(Cue.PAYWALL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaksOff(Labelled block) {
    String text = block.text();
    return Ellipsis.ends(text) || text.endsWith("[…]");
  }

  private static boolean isShort(Stated stated, List<Labelled> blocks) {
    int whole = stated.bodies().stream().mapToInt(String::length).max().orElse(0);
    int shown =
        blocks.stream()
            .filter(block -> block.label().isBody())
            .mapToInt(block -> block.text().length())
            .sum();
    return shown < whole * SHORT;
  }
}
