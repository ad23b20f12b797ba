package dev.lede.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off a flattened text's story what is the story once more, all in one block, as pages keep
 * it for reading aloud or printing.
 */
final class WholeCopy {
  /** A copy is sought of so many paragraphs, the first ones: each costs a search of the block. */
  private static final int SOUGHT = 8;

  /** So many of them in one block are no quotation. */
  private static final int FOUND = 4;

  /** So many chars of a paragraph tell it from others. */
  private static final int OPENING = 40;

  private final View view;
  private final Labels labels;

  private WholeCopy(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles such a block. */
  static void settle(View view, Labels labels) {
    WholeCopy copy = new WholeCopy(view, labels);
    int longest = copy.longest();
    if (longest >= 0 && copy.tells(view.text(longest), copy.openings(longest))) {
      labels.set(longest, Label.CHROME, "the story once more, in one block");
    }
  }

  /** The longest block of the story; -1 without a story. */
  private int longest() {
    int longest = -1;
    for (int i = 0; i < labels.size(); i++) {
      boolean longer = longest < 0 || view.text(i).length() > view.text(longest).length();
      longest = labels.isBody(i) && longer ? i : longest;
    }
    return longest;
  }

  /** How the first paragraphs but one begin. */
  private List<String> openings(int but) {
    List<String> openings = new ArrayList<>();
    for (int i = 0; i < labels.size() && openings.size() < SOUGHT; i++) {
      boolean paragraph =
          i != but && labels.isBody(i) && view.words(i).weight() >= Decision.COPY_WORDS;
      if (paragraph && view.text(i).length() >= OPENING) {
        openings.add(view.text(i).substring(0, OPENING));
      }
    }
    return openings;
  }

  private boolean tells(String text, List<String> openings) {
    int found = 0;
    for (String opening : openings) {
      found += text.contains(opening) ? 1 : 0;
    }
    return found >= FOUND;
  }
}
