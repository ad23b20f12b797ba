package dev.lede.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the headings of the highest level where terminal browsers print them: in the middle of
 * their 80 columns, apart from the text, which has a margin.
 */
final class CentredHeadings {
  private static final int WIDTH = 80;

  /** How far off the middle a line may stand, and how far off the margin it must, in columns. */
  private static final int OFF = 2;

  private static final int WIDEST_MARGIN = 8;

  private final List<Line> lines;
  private final int margin;

  private CentredHeadings(List<Line> lines) {
    this.lines = lines;
    this.margin = margin();
  }

  /** The lines, those in the middle as headings, where they stand apart from other text. */
  static List<Line> find(List<Line> lines) {
    CentredHeadings headings = new CentredHeadings(lines);
    return headings.margin < 2 ? lines : headings.gather();
  }

  private List<Line> gather() {
    List<Line> out = new ArrayList<>(lines.size());
    Pile pile = new Pile();
    int at = 0;
    while (at < lines.size()) {
      int end = end(at);
      if (end == at) {
        out.add(lines.get(at++));
        continue;
      }
      while (at < end) {
        pile.add(pile.isEmpty() ? "" : " ", lines.get(at++));
      }
      out.add(pile.take().with(Shape.heading(1)));
    }
    return out;
  }

  /** The index behind the lines in the middle that start at this one, if they stand apart. */
  private int end(int at) {
    int end = at;
    while (end < lines.size() && isInTheMiddle(lines.get(end)) && isApart(end) == (end == at)) {
      end++;
    }
    return end == lines.size() || isApart(end) ? end : at;
  }

  /** Whether nothing stands right above the line at this index. */
  private boolean isApart(int index) {
    return index == 0 || lines.get(index).blankLines() > 0;
  }

  private boolean isInTheMiddle(Line line) {
    int middle = 2 * line.indent() + line.text().length();
    boolean centred = Math.abs(middle - WIDTH) <= 2 * OFF;
    return centred && line.indent() > margin + OFF && Bullet.width(line.text()) == 0;
  }

  /** The column in which most lines start; 0 if less than a third of them do in any. */
  private int margin() {
    int[] counts = new int[WIDEST_MARGIN + 1];
    lines.forEach(line -> counts[Math.min(WIDEST_MARGIN, line.indent())]++);
    int most = Arrays.stream(counts, 0, WIDEST_MARGIN).max().orElse(0);
    int best = 0;
    while (counts[best] < most) {
      best++;
    }
    return most * 3 >= lines.size() ? best : 0;
  }
}
