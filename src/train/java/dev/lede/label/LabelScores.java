package dev.lede.label;

import java.util.EnumMap;
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

  /** Counts the blocks of a page whose label is known, if there are any. */
  void add(Example page, Labeller labeller) {
    if (page.roles().isPresent() && !page.corpus().equals(LabelledText.CORPUS)) {
      count(page, labeller, page.roles().get());
    }
  }

  private void count(Example page, Labeller labeller, Label[] labels) {
    var guessed = labeller.label(page.view().cut(), page.view().stated()).blocks();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != null && page.sheet().get(i, Feature.HIDDEN) != 1) {
        boolean story = page.body()[i] == 1 && labels[i] == Label.CHROME;
        Label truth = story ? Label.PARAGRAPH : labels[i];
        Label guess = Lessons.role(guessed.get(i).label());
        add(truth, new Count(1, 0, truth == guess ? 1 : 0));
        add(guess, new Count(0, 1, 0));
      }
    }
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
    System.out.printf(
        "%s mean F1 of the labels %.4f%n",
        kind,
        Model.ROLES.stream()
            .mapToDouble(label -> counts.getOrDefault(label, Count.NONE).f1())
            .average()
            .orElseThrow());
  }
}
