package dev.lede.block;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a page that are one paragraph. */
final class Joining {
  private final List<Line> lines;
  private final Layout layout;
  private final boolean markdown;
  private final Wrapping wrapping;
  private final Fragments fragments;

  /** The index of the list item that the gathered lines started with; -1 if with none. */
  private int item = -1;

  private Joining(List<Line> lines, boolean markdown) {
    this.lines = lines;
    this.markdown = markdown;
    this.layout = Layout.of(lines);
    this.wrapping = Wrapping.of(lines, layout);
    this.fragments = new Fragments(lines, layout);
  }

  /** The lines with those joined that were wrapped at a column or broken at each tag. */
  static List<Line> join(List<Line> lines, boolean markdown) {
    return new Joining(lines, markdown).join();
  }

  private List<Line> join() {
    List<Line> joined = new ArrayList<>();
    Pile pile = new Pile();
    for (int i = 0; i < lines.size(); i++) {
      if (!pile.isEmpty() && !continues(i, pile)) {
        joined.add(pile.take());
      }
      if (pile.isEmpty()) {
        item = Bullet.width(lines.get(i).text()) > 0 ? i : -1;
      }
      if (!pile.isEmpty() && wrapping.isWrapped(i) && wrapping.hyphen(i) == Hyphens.Ending.BROKEN) {
        pile.dropLast();
      }
      pile.add(pile.isEmpty() ? "" : seam(i, pile), lines.get(i));
    }
    if (!pile.isEmpty()) {
      joined.add(pile.take());
    }
    return joined;
  }

  private boolean continues(int index, Pile pile) {
    if (markdown && (isOpenLink(index) || hangs(index))) {
      return true;
    }
    Line upper = lines.get(index - 1);
    Line lower = lines.get(index);
    boolean heading = markdown && (isHeading(upper) || isHeading(lower));
    return !heading
        && upper.isRunning()
        && lower.isRunning()
        && (wrapping.isWrapped(index)
            ? wrapping.continues(index)
            : fragments.continues(index, pile.text()));
  }

  /** A heading with number signs takes one line. */
  private static boolean isHeading(Line line) {
    return MarkdownPage.headingLevel(line.text()) > 0;
  }

  /** A converter that keeps the breaks inside a link parts its bracket from its text. */
  private boolean isOpenLink(int index) {
    Line upper = lines.get(index - 1);
    Line lower = lines.get(index);
    if (!layout.adjoins(upper, lower) || !upper.isRunning() || !lower.isRunning()) {
      return false;
    }
    return upper.end() == '[' || lower.text().startsWith("](") || isTornLink(index);
  }

  /** Whether a link's text, or what is in its round brackets, goes over the end of a line. */
  private boolean isTornLink(int index) {
    String upper = lines.get(index - 1).text();
    String lower = lines.get(index).text();
    int open = upper.lastIndexOf('[');
    int close = lower.indexOf(']');
    int next = lower.indexOf('[');
    if (open > upper.lastIndexOf(']')) {
      return close >= 0 && (next < 0 || next > close) && isTarget(lower, close + 1);
    }
    int round = upper.lastIndexOf("](");
    return round >= 0 && upper.indexOf(')', round) < 0 && lower.indexOf(')') >= 0 && close < 0;
  }

  private static boolean isTarget(String text, int at) {
    return at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '[');
  }

  /** Whether the line stands under the text of the list item before it, not under its mark. */
  private boolean hangs(int index) {
    Line upper = lines.get(index - 1);
    Line lower = lines.get(index);
    if (item < 0 || !layout.adjoins(upper, lower) || upper.broken() || !lower.isRunning()) {
      return false;
    }
    Line top = lines.get(item);
    return lower.indent() == top.indent() + Bullet.width(top.text())
        && Bullet.width(lower.text()) == 0
        && !MarkdownPage.startsBlock(lower.text());
  }

  /** What stands between the lines of the pile and the next: a blank, or nothing. */
  private String seam(int index, Pile pile) {
    if (!lines.get(index - 1).isRunning() || markdown && (isTornLink(index) || hangs(index))) {
      return " ";
    }
    return wrapping.isWrapped(index)
        ? wrapping.seam(index)
        : Seam.between(pile.text(), lines.get(index).text());
  }
}
