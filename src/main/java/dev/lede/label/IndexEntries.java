package dev.lede.label;

/**
 * Finds the entries of an index that look like other stories in a text: "Results of the vote in
 * Hull", "Results of the vote in Leeds". Many that stand together begin with the same words, as
 * headlines hardly do.
 */
final class IndexEntries {
  /** What begins alike is looked for among so many blocks before and behind. */
  private static final int REACH = 10;

  /** So many of these others, at least, begin like an entry. */
  private static final int OTHERS = 6;

  private IndexEntries() {}

  /** Settles these entries. */
  static void settle(View view, Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.TEASER && othersAlike(view, i) >= OTHERS) {
        labels.set(i, Label.CHROME, "begins like many others, an entry of an index");
      }
    }
  }

  private static int othersAlike(View view, int i) {
    int others = 0;
    int last = Math.min(view.size() - 1, i + REACH);
    for (int at = Math.max(0, i - REACH); at <= last; at++) {
      others += at != i && beginAlike(view.words(at), view.words(i)) ? 1 : 0;
    }
    return others;
  }

  /** Whether two texts have their first two words in common; ideographs are too short for that. */
  private static boolean beginAlike(Words one, Words other) {
    return one.count() > 2
        && other.count() > 2
        && other.hash(0) == one.hash(0)
        && other.hash(1) == one.hash(1)
        && one.ideographShare() == 0;
  }
}
