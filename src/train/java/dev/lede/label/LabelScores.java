package dev.lede.label;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How right each label is on labelled pages that the weights have not seen. There are many more of
 * these than a scorer knows.
 */
final class LabelScores {
  /**
   * What became of a label.
   *
   * @param truth how many blocks have it
   * @param guess how many were given it
   * @param both how many of these rightly
   */
  private record Count(int truth, int guess, int both) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(truth + other.truth, guess + other.guess, both + other.both);
    }

    double precision() {
      return (double) both / Math.max(1, guess);
    }

    double recall() {
      return (double) both / Math.max(1, truth);
    }

    double f1() {
      return 2.0 * both / Math.max(1, truth + guess);
    }
  }

  private final String kind;
  private final Map<Label, Count> counts = new EnumMap<>(Label.class);

  LabelScores(String kind) {
    this.kind = kind;
  }

  /** Whether labels of the page's blocks are known, so that it can be counted. */
  static boolean counts(Example page) {
    return page.roles().isPresent() && !page.corpus().equals(LabelledText.CORPUS);
  }

  /** Counts the blocks of a page whose label is known, if there are any. */
  void add(Example page, Labeller labeller) {
    if (counts(page)) {
      add(page, labeller.label(page.view().cut(), page.view().stated()).blocks());
    }
  }

  /** The same for blocks that are labelled by now, of a page that can be counted. */
  void add(Example page, List<Labelled> guessed) {
    for (int i = 0; i < guessed.size(); i++) {
      Label truth = truth(page, i);
      if (truth != null) {
        Label guess = Lessons.role(guessed.get(i).label());
        add(truth, new Count(1, 0, truth == guess ? 1 : 0));
        add(guess, new Count(0, 1, 0));
      }
    }
  }

  /** The label of a block; null if it is unknown or nobody sees the block. */
  static Label truth(Example page, int i) {
    Label label = page.roles().orElseThrow()[i];
    if (label == null || page.sheet().get(i, Feature.HIDDEN) == 1) {
      return null;
    }
    return page.body()[i] == 1 && label == Label.CHROME ? Label.PARAGRAPH : label;
  }

  private void add(Label label, Count count) {
    counts.merge(label, count, Count::plus);
  }

  /** Prints a line for each label, and the mean of their F1. */
  void print() {
    for (Label label : Model.ROLES) {
      Count count = counts.getOrDefault(label, Count.NONE);
      System.out.printf(
          "%s %-20s %7d blocks, precision %.3f, recall %.3f, F1 %.3f%n",
          kind, label, count.truth, count.precision(), count.recall(), count.f1());
    }
    System.out.printf("%s mean F1 of the labels %.4f%n", kind, mean());
  }

  /** The mean of the labels' F1. */
  double mean() {
    return Model.ROLES.stream()
        .mapToDouble(label -> counts.getOrDefault(label, Count.NONE).f1())
        .average()
        .orElseThrow();
  }
}
