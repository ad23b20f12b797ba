package dev.lede.block;

import java.util.List;

/**
 * The distances between the lines of a page, in steps: a page whose line breaks are all doubled has
 * the layout of the page as it was.
 */
final class Layout {
  private final int step;

  private Layout(int step) {
    this.step = step;
  }

  static Layout of(List<Line> lines) {
    int step = 0;
    for (int i = 1; i < lines.size() && step != 1; i++) {
      if (lines.get(i).first() > lines.get(i - 1).last()) {
        step = divisor(step, lines.get(i).blankLines() + 1);
      }
    }
    return new Layout(Math.max(1, step));
  }

  /**
   * Whether nothing but one line break, of whatever size they have on this page, stands before the
   * line.
   */
  boolean adjoins(Line upper, Line lower) {
    return lower.first() > upper.last() && lower.blankLines() + 1 == step;
  }

  /** Whether blank lines stand between all lines: most often they are paragraphs. */
  boolean isSpread() {
    return step > 1;
  }

  private static int divisor(int one, int two) {
    int a = one;
    int b = two;
    while (b != 0) {
      int rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
