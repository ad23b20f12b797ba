package dev.lede.output;

import dev.lede.article.BodyItem;

/** The items of a list, as they come, in CommonMark. */
final class MarkdownList {
  /** CommonMark numbers on from a list's first number, and ends a list only at something else. */
  private static final String NEW_LIST = "\n\n<!-- -->\n\n";

  private final StringBuilder lines = new StringBuilder();
  private int last;

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void add(BodyItem item) {
    if (!isEmpty()) {
      lines.append(isNewList(item.number()) ? NEW_LIST : "\n");
    }
    last = item.number();
    // a number in the item's own text is escaped: without its mark, it would be renumbered
    lines.append(ListMark.ofNumber(last)).append(MarkdownText.escape(item.text()));
  }

  /** Whether two items of one kind do not follow each other: bullets and numbers never mix. */
  private boolean isNewList(int number) {
    return last > 0 && number > 0 && number != last + 1;
  }

  /** The whole list; the next item begins another one. */
  String end() {
    String list = lines.toString();
    lines.setLength(0);
    return list;
  }
}
