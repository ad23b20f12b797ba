package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Sentences;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds story between separators. A short line that a flattened text prints again and again between
 * paragraphs, as "Article content" or "Advertisement", parts what is all of one story: so what
 * stands alone between two of them is of it too, unless it says that it is something else.
 */
final class Separators {
  /** A line is a separator if it stands so often between two blocks of the story. */
  private static final int FEWEST = 5;

  /** A separator has no more words than this. */
  private static final int MOST_WORDS = 6;

  /** A longer line is no heading. */
  private static final int HEADING_WORDS = 20;

  /** What a story may speak of. */
  private static final Set<Cue> TOPICS = EnumSet.of(Cue.SECTION, Cue.AGENCY, Cue.NAVIGATION);

  private final View view;
  private final Labels labels;
  private final Map<Integer, Integer> between = new HashMap<>();

  private Separators(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles what stands between separators. */
  static void settle(View view, Labels labels) {
    Separators separators = new Separators(view, labels);
    separators.count();
    for (int i = 1; i < labels.size() - 1 && !separators.between.isEmpty(); i++) {
      boolean parted = separators.isSeparator(i - 1) && separators.isSeparator(i + 1);
      if (parted && !labels.isBody(i) && !separators.isSeparator(i) && separators.saysNoMore(i)) {
        labels.set(i, separators.part(i), "between separators, as the story is");
      }
    }
  }

  private void count() {
    for (int i = 1; i < labels.size() - 1; i++) {
      boolean within = labels.isBody(i - 1) && labels.isBody(i + 1) && view.isSentence(i - 1);
      if (within && !labels.isBody(i) && view.words(i).weight() <= MOST_WORDS) {
        between.merge(view.words(i).fingerprint(), 1, Integer::sum);
      }
    }
    between.values().removeIf(count -> count < FEWEST);
  }

  private boolean isSeparator(int i) {
    return !labels.isBody(i) && between.containsKey(view.words(i).fingerprint());
  }

  private boolean saysNoMore(int i) {
    return view.words(i).count() > 0 && view.hits(i).hasOnly(TOPICS);
  }

  private Label part(int i) {
    boolean open = view.words(i).weight() <= HEADING_WORDS && !Sentences.endsIn(view.text(i));
    return open ? Label.HEADING : Label.PARAGRAPH;
  }
}
