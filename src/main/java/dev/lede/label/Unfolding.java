package dev.lede.label;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The line that unfolds a text of the story is the heading of that: a question over its answer. */
final class Unfolding {
  /** Such a line has no more words than this. */
  private static final int MOST_WORDS = 30;

  private Unfolding() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      boolean open = labels.of(i) == Label.CHROME || labels.of(i) == Label.PARAGRAPH;
      if (open
          && labels.isBody(i + 1)
          && view.links(i) == 0
          && view.words(i).weight() <= MOST_WORDS
          && isIn(view, i + 1, details(view, i))) {
        labels.set(i, Label.HEADING, "unfolds a text of the story");
      }
    }
  }

  private static boolean isIn(View view, int i, Optional<Element> details) {
    return details.filter(all -> Groups.isIn(view.groups().own(i), all)).isPresent();
  }

  /** The details that a summary, which the block is all of, unfolds. */
  private static Optional<Element> details(View view, int i) {
    Element up = view.groups().own(i);
    while (up.parent() != null && !up.nameIs("summary") && !up.nameIs("details")) {
      up = up.parent();
    }
    return up.nameIs("summary") && up.parent() != null && up.parent().nameIs("details")
        ? Optional.of(up.parent())
        : Optional.empty();
  }
}
