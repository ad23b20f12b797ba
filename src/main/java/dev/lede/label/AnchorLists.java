package dev.lede.label;

import dev.lede.block.Kind;

/** Takes tables of contents out of the story: links that lead no further than this page. */
final class AnchorLists {
  /** So many such links in a row are a list. */
  private static final int FEWEST = 2;

  private AnchorLists() {}

  /** Settles these links. */
  static void settle(View view, Labels labels) {
    int first = 0;
    for (int i = 0; i <= labels.size(); i++) {
      if (i == labels.size() || !isAnchor(view, i)) {
        if (i - first >= FEWEST) {
          drop(labels, first, i);
        }
        first = i + 1;
      }
    }
  }

  private static void drop(Labels labels, int first, int end) {
    for (int i = first; i < end; i++) {
      if (labels.isBody(i)) {
        labels.set(i, Label.CHROME, "a list of links within the page");
      }
    }
  }

  private static boolean isAnchor(View view, int i) {
    return view.isLink(i)
        && view.kind(i) == Kind.LIST_ITEM
        && view.block(i).links().stream().allMatch(link -> link.href().startsWith("#"));
  }
}
