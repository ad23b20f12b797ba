package dev.lede.block;

import java.util.Arrays;

/**
 * Finds the parts of a page that were wrapped at a column where the rest was not: a letter among
 * menus. A part is a run of lines that all end where the next word would have made them too long,
 * and mostly go on in lower case: so it finds none in scripts without cases.
 */
final class WrappedParts {
  /** Pairs of lines that a run has at least. */
  private static final int RUN = 2;

  /** Pairs of lines that all runs have together at least: a few may be chance. */
  private static final int FEWEST = 12;

  private final int[] widths;
  private final int[] reaches;
  private final boolean[] lower;

  /**
   * Takes for each line its width, its width with the first word of the next line, which is 0 where
   * that cannot go on with it, and whether it starts with a small letter.
   */
  WrappedParts(int[] widths, int[] reaches, boolean[] lower) {
    this.widths = widths;
    this.reaches = reaches;
    this.lower = lower;
  }

  /** For each line whether it goes on with the line before it, by the column that joins most. */
  boolean[] find(int narrowest, int widest) {
    int best = 0;
    int most = FEWEST - 1;
    for (int column = narrowest; column <= widest; column++) {
      int pairs = read(column, null);
      if (pairs > most) {
        best = column;
        most = pairs;
      }
    }
    boolean[] joined = new boolean[widths.length];
    if (best > 0) {
      read(best, joined);
    }
    return joined;
  }

  /** Counts the pairs in runs under a column, and marks their lower lines if asked. */
  private int read(int column, boolean[] joined) {
    int pairs = 0;
    int small = 0;
    int all = 0;
    for (int i = 1; i <= widths.length; i++) {
      if (i < widths.length && isPair(i, column)) {
        pairs++;
        small += lower[i] ? 1 : 0;
        continue;
      }
      if (pairs >= RUN && 2 * small >= pairs) {
        all += pairs;
        if (joined != null) {
          Arrays.fill(joined, i - pairs, i, true);
        }
      }
      pairs = 0;
      small = 0;
    }
    return all;
  }

  private boolean isPair(int index, int column) {
    return reaches[index - 1] > column && widths[index - 1] <= column && widths[index] <= column;
  }
}
