package dev.lede.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the table of contents of a story in a flattened text: lines side by side that each stand
 * once more further down, over a paragraph. They are no other stories, and there they are headings.
 */
final class Contents {
  /** A table of contents has at least so many entries. */
  private static final int FEWEST = 3;

  /** A number may stand between two entries. */
  private static final int STEP = 2;

  /** An entry has so many words at least, and so many at most. */
  private static final int LEAST_WORDS = 3;

  private static final int MOST_WORDS = 20;

  /** An entry: where it stands, and where the part that it names begins. */
  private record Entry(int line, int part) {}

  private final Labels labels;
  private final int headline;
  private final List<Entry> table = new ArrayList<>();

  private Contents(Labels labels) {
    this.labels = labels;
    headline = labels.first(Label.HEADLINE);
  }

  /** Settles the entries of these tables, and the headings that they name. */
  static void settle(View view, Labels labels) {
    Contents contents = new Contents(labels);
    for (Entry entry : contents.entries(view)) {
      contents.add(entry);
    }
    contents.close();
  }

  /** The lines that stand on the page twice, the second time over a paragraph. */
  private List<Entry> entries(View view) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      float words = view.words(i).weight();
      if (words >= LEAST_WORDS && words <= MOST_WORDS) {
        places.computeIfAbsent(view.words(i).fingerprint(), key -> new ArrayList<>()).add(i);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Integer> same = places.getOrDefault(view.words(i).fingerprint(), List.of());
      boolean twice = same.size() == 2 && same.get(0) == i;
      int under = twice ? same.get(1) + 1 : i;
      if (twice && labels.of(under) == Label.PARAGRAPH && view.isSentence(under)) {
        entries.add(new Entry(i, same.get(1)));
      }
    }
    return entries;
  }

  private void add(Entry entry) {
    Entry last = table.isEmpty() ? entry : table.get(table.size() - 1);
    boolean beside = entry.line - last.line <= STEP;
    if (entry != last && !(beside && entry.part > last.part + 1)) {
      close();
    }
    table.add(entry);
  }

  private void close() {
    for (Entry entry : table.size() < FEWEST ? List.<Entry>of() : table) {
      if (!labels.isBody(entry.line) && entry.line != headline) {
        labels.set(entry.line, Label.CHROME, "names a part of the story");
      }
      if (labels.of(entry.part) != Label.HEADING) {
        labels.set(entry.part, Label.HEADING, "named in a table of contents");
      }
    }
    table.clear();
  }
}
