package dev.lede.cli;

import java.util.OptionalDouble;

/**
 * How many pages there are in all: the inputs, as long as each is one page; with archives among
 * them, as many as there are if it goes on as it did, each input taken for as large as the others.
 */
final class Extent {
  private static final long UNKNOWN = -1;

  private long inputs = UNKNOWN;
  private long pages;
  private double done;
  private double share;
  private boolean hasArchives;
  private boolean isShareUnknown;

  /** Takes the number of inputs; negative if it cannot be known. */
  void know(long count) {
    inputs = count;
  }

  /**
   * Counts a page.
   *
   * @param found of a page out of an archive, which part of that had been read then; 0 if unknown
   */
  void count(OptionalDouble found) {
    boolean isNextInput = found.isPresent() ? found.getAsDouble() < share : share > 0;
    pages++;
    done += (isNextInput ? 1 : 0) + (found.isPresent() ? 0 : 1);
    share = found.orElse(0);
    hasArchives |= found.isPresent();
    isShareUnknown = found.isPresent() && share <= 0;
  }

  /** Whether the number of pages is only what is to be expected. */
  boolean isEstimate() {
    return hasArchives && pages() >= 0;
  }

  /** How many pages there are, at least as many as were counted; negative if unknown. */
  long pages() {
    if (inputs < 0 || !hasArchives) {
      return inputs;
    }
    double read = done + share;
    return isShareUnknown ? UNKNOWN : Math.max(pages, Math.round(pages * (inputs / read)));
  }
}
