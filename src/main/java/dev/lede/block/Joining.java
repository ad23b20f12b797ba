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
      pile.add(pile.isEmpty() ? "" : seam(i, pile), lines.get(i));
    }
    if (!pile.isEmpty()) {
      joined.add(pile.take());
    }
    return joined;
  }

  private boolean continues(int index, Pile pile) {
    if (markdown && isOpenLink(index)) {
      return true;
    }
    return wrapping.isWrapped()
        ? wrapping.continues(index)
        : fragments.continues(index, pile.text());
  }

  /** A converter that keeps the breaks inside a link parts its bracket from its text. */
  private boolean isOpenLink(int index) {
    Line upper = lines.get(index - 1);
    Line lower = lines.get(index);
    return layout.adjoins(upper, lower) && (upper.end() == '[' || lower.text().startsWith("]("));
  }

  private String seam(int index, Pile pile) {
    return wrapping.isWrapped()
        ? wrapping.seam(index)
        : Seam.between(pile.text(), lines.get(index).text());
  }
}
