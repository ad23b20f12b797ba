package dev.lede.label;

import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;

/**
 * Takes the next story off a flattened text, which a page without end prints behind the first: it
 * says once more when something was published.
 */
final class SecondStory {
  /** The first story has so many words. */
  private static final int WORDS = 60;

  /** So many lines between the stories are of neither, with the one that says when. */
  private static final int GAP = 3;

  /** The line with the day stands so far below the story's first block at most, in blocks. */
  private static final int REACH = 3;

  /** Such a line has no more words than this. */
  private static final int LINE_WORDS = 12;

  private final View view;
  private final Labels labels;

  private SecondStory(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles the blocks of the next story that read like the first. */
  static void settle(View view, Labels labels) {
    SecondStory second = new SecondStory(view, labels);
    int first = labels.firstBody();
    if (second.saysWhen(0, Math.min(labels.size(), first + REACH + 1))) {
      labels.takeOff(second.start(first), labels.size(), "of the next story");
    }
  }

  private boolean saysWhen(int from, int end) {
    for (int i = from; i < end; i++) {
      if (saysWhen(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says when something was published: "Published on 8 March 2024". */
  private boolean saysWhen(int i) {
    return view.words(i).weight() <= LINE_WORDS
        && view.hits(i).has(Cue.PUBLISHED)
        && Dates.dayIn(view.text(i)).isPresent();
  }

  /** The line behind the story that says so once more; behind the last block if there is none. */
  private int start(int first) {
    float words = 0;
    int last = first;
    for (int i = first; i < labels.size(); i++) {
      if (labels.isBody(i)) {
        words += view.words(i).weight();
        last = i;
      } else if (i - last >= GAP && words >= WORDS && saysWhen(i)) {
        return i;
      }
    }
    return labels.size();
  }
}
