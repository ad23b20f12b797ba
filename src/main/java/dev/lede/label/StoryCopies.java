package dev.lede.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes off a flattened text's story a block that prints others of it once more, in one piece: what
 * a page held for machines, or unfolds.
 */
final class StoryCopies {
  /** A block that holds so many of the story's copies them. */
  private static final int FEWEST = 3;

  /** Such a block has so many words, and those that it holds have fewer. */
  private static final int COPY_WORDS = 150;

  /** A block stands in another if its first so many words do, and behind them its last. */
  private static final int GRAM = 8;

  private final View view;

  /** The blocks of the story by their first words, and by their last. */
  private final Map<Integer, Integer> starts = new HashMap<>();

  private final Map<Integer, Integer> ends = new HashMap<>();

  private StoryCopies(View view, Labels labels) {
    this.view = view;
    for (int i : labels.story()) {
      Words words = view.words(i);
      int count = words.count();
      if (count >= GRAM && count < COPY_WORDS) {
        starts.putIfAbsent(words.hash(0, GRAM), i);
        ends.putIfAbsent(words.hash(count - GRAM, GRAM), i);
      }
    }
  }

  /** Settles these blocks. */
  static void settle(View view, Labels labels) {
    StoryCopies copies = new StoryCopies(view, labels);
    for (int i : labels.story()) {
      if (view.words(i).count() >= COPY_WORDS && copies.holdsOthers(i)) {
        labels.set(i, Label.CHROME, "prints the story once more");
      }
    }
  }

  private boolean holdsOthers(int i) {
    Words words = view.words(i);
    Set<Integer> begun = new HashSet<>();
    Set<Integer> held = new HashSet<>();
    for (int at = 0; at + GRAM <= words.count() && held.size() < FEWEST; at++) {
      int gram = words.hash(at, GRAM);
      if (starts.containsKey(gram)) {
        begun.add(starts.get(gram));
      }
      if (ends.containsKey(gram) && begun.contains(ends.get(gram))) {
        held.add(ends.get(gram));
      }
    }
    return held.size() == FEWEST;
  }
}
