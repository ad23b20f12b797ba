package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles that the links of one list in a flattened text are all related or all teasers: what most
 * of them are, or related if as many are so.
 */
final class ListVote {
  /** Counts, dates and the like between two headlines of a list, in lines at most. */
  private static final int LONGEST_GAP = 3;

  private final View view;
  private final Labels labels;
  private final List<Integer> list = new ArrayList<>();

  private ListVote(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles all lists of a page. */
  static void settle(View view, Labels labels) {
    ListVote vote = new ListVote(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      vote.take(i);
    }
    vote.close();
  }

  private void take(int i) {
    Label label = labels.of(i);
    boolean far = !list.isEmpty() && i - list.get(list.size() - 1) > LONGEST_GAP;
    if (far || label.isBody() || label == Label.TEASER_LIST || label == Label.RELATED_TITLE) {
      close();
    }
    boolean link = label == Label.TEASER || label == Label.RELATED;
    if (link && !view.hits(i).startsWith(Cue.READ_ALSO)) { // which says itself what it is
      list.add(i);
    }
  }

  private void close() {
    int related = 0;
    for (int i : list) {
      related += labels.of(i) == Label.RELATED ? 1 : 0;
    }
    Label most = 2 * related >= list.size() ? Label.RELATED : Label.TEASER;
    for (int i : list) {
      if (labels.of(i) != most && related > 0) {
        labels.set(i, most, "as most links of its list");
      }
    }
    list.clear();
  }
}
