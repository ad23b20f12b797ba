package dev.lede.label;

import static dev.lede.label.Feature.*;

import org.jsoup.nodes.Element;

/** Features of the blocks around a block. */
final class NeighbourCues {
  /** How many blocks before and behind the windows take in. */
  private static final int[] REACHES = {2, 5, 10};

  /** Which of them counts the short blocks. */
  private static final int MIDDLE = 1;

  /** A block of fewer words is short. */
  private static final int SHORT = 6;

  /** The steps in which the items of a list may come back, from and to, in blocks. */
  private static final int SHORTEST_STEP = 2;

  private static final int LONGEST_STEP = 6;

  /** Lengths that differ more than any two on a page do. */
  private static final double UNLIKE = 9;

  private static final Feature[] WORDS_IN = {WINDOW_2_WORDS, WINDOW_5_WORDS, WINDOW_10_WORDS};
  private static final Feature[] SENTENCES_IN = {
    WINDOW_2_SENTENCES, WINDOW_5_SENTENCES, WINDOW_10_SENTENCES
  };
  private static final Feature[] LINKS_IN = {WINDOW_2_LINKS, WINDOW_5_LINKS, WINDOW_10_LINKS};

  private final View view;
  private final Sheet sheet;

  private NeighbourCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void fill(View view, Sheet sheet) {
    NeighbourCues cues = new NeighbourCues(view, sheet);
    for (int i = 0; i < view.size(); i++) {
      cues.nearest(i);
      for (int reach = 0; reach < REACHES.length; reach++) {
        cues.window(i, reach);
      }
      cues.rhythm(i);
    }
  }

  private void nearest(int i) {
    copy(i, -1, WORDS, WORDS_BEFORE_1);
    copy(i, -2, WORDS, WORDS_BEFORE_2);
    copy(i, 1, WORDS, WORDS_AFTER_1);
    copy(i, 2, WORDS, WORDS_AFTER_2);
    copy(i, -1, LINK_DENSITY, LINKS_BEFORE);
    copy(i, 1, LINK_DENSITY, LINKS_AFTER);
    copy(i, -1, ENDS_SENTENCE, ENDS_BEFORE);
    copy(i, 1, ENDS_SENTENCE, ENDS_AFTER);
    copy(i, -1, KIND, KIND_BEFORE);
    copy(i, 1, KIND, KIND_AFTER);
    copy(i, -1, CREDIT, CREDIT_BEFORE);
    copy(i, 1, CREDIT, CREDIT_AFTER);
    sheet.set(i, SAME_TAGS_BEFORE, sameTags(i, i - 1));
    sheet.set(i, SAME_TAGS_AFTER, sameTags(i, i + 1));
  }

  private void copy(int i, int offset, Feature from, Feature to) {
    int at = i + offset;
    sheet.set(i, to, at < 0 || at >= view.size() ? -1 : sheet.get(at, from));
  }

  /** How alike two blocks are set: 0 in other tags, 1 in the same, 2 if side by side too. */
  private float sameTags(int i, int other) {
    if (other < 0 || other >= view.size() || view.block(i).markup().isEmpty()) {
      return Float.NaN;
    }
    Element one = view.element(i);
    Element two = view.element(other);
    if (!one.normalName().equals(two.normalName())) {
      return 0;
    }
    return one.parent() == two.parent() ? 2 : 1;
  }

  private void window(int i, int reach) {
    int from = Math.max(0, i - REACHES[reach]);
    int to = Math.min(view.size(), i + REACHES[reach] + 1);
    float words = 0;
    float links = 0;
    int sentences = 0;
    int shorts = 0;
    for (int at = from; at < to; at++) {
      float weight = view.words(at).weight();
      words += weight;
      links += weight * view.links(at);
      sentences += view.isSentence(at) ? 1 : 0;
      shorts += weight < SHORT ? 1 : 0;
    }
    sheet.set(i, WORDS_IN[reach], Math.log1p(words / (to - from)));
    sheet.set(i, SENTENCES_IN[reach], (float) sentences / (to - from));
    sheet.set(i, LINKS_IN[reach], words == 0 ? 0 : links / words);
    if (reach == MIDDLE) {
      sheet.set(i, WINDOW_5_SHORT, (float) shorts / (to - from));
    }
  }

  /**
   * How alike the lengths of blocks are at the best step: the items of a list come back in step.
   */
  private void rhythm(int i) {
    double best = UNLIKE;
    for (int step = SHORTEST_STEP; step <= LONGEST_STEP; step++) {
      double apart = 0;
      int compared = 0;
      for (int at = Math.max(0, i - step); at < i + step && at + step < view.size(); at++) {
        apart += Math.abs(sheet.get(at, WORDS) - sheet.get(at + step, WORDS));
        compared++;
      }
      best = compared < step ? best : Math.min(best, apart / compared);
    }
    sheet.set(i, RHYTHM, best);
  }
}
