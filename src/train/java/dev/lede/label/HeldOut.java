package dev.lede.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures weights for HTML on labelled pages that they have not learned from: {@code HeldOut
 * CORPORA WEIGHTS...}. Prints for each label how often it stands on those pages and its F1 by each
 * file of weights, and the mean of these. The pages' readers corrected lede's guesses of November
 * 2026, so that the weights of that day are on the friendly side.
 */
public final class HeldOut {
  private final Labeller labeller;
  private final Map<Label, int[]> counts = new EnumMap<>(Label.class);

  private HeldOut(Path weights) throws IOException {
    try (InputStream in = Files.newInputStream(weights)) {
      Model model = Weights.read(in);
      labeller = Labeller.of(model, model);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    Annotations known = Annotations.heldOut();
    List<HeldOut> runs = new ArrayList<>();
    for (String weights : List.of(arguments).subList(1, arguments.length)) {
      runs.add(new HeldOut(Path.of(weights)));
    }
    for (String corpus : Corpora.READ) {
      for (Example page : corpora.html(corpus)) {
        Optional<Label[]> labels = known.of(corpus, page.gold(), page.view());
        runs.forEach(run -> labels.ifPresent(own -> run.count(page, own)));
      }
    }
    print(runs);
  }

  private void count(Example page, Label[] labels) {
    List<Labelled> guessed = labeller.label(page.view().cut(), page.view().stated()).blocks();
    for (int i = 0; i < labels.length; i++) {
      boolean open = labels[i] == null || page.sheet().get(i, Feature.HIDDEN) == 1;
      if (!open) {
        Label truth =
            page.body()[i] == 1 && labels[i] == Label.CHROME ? Label.PARAGRAPH : labels[i];
        Label guess = Lessons.role(guessed.get(i).label());
        of(truth)[0]++;
        of(guess)[1]++;
        of(truth)[2] += truth == guess ? 1 : 0;
      }
    }
  }

  /** How often a label is true, how often it is guessed, and how often both. */
  private int[] of(Label label) {
    return counts.computeIfAbsent(label, key -> new int[3]);
  }

  private double f1(Label label) {
    int[] of = of(label);
    return of[0] + of[1] == 0 ? 0 : 2.0 * of[2] / (of[0] + of[1]);
  }

  private static void print(List<HeldOut> runs) {
    for (Label label : Model.ROLES) {
      System.out.printf("%-20s %6d", label, runs.get(0).of(label)[0]);
      runs.forEach(run -> System.out.printf("  %.3f", run.f1(label)));
      System.out.println();
    }
    System.out.printf("%-27s", "mean");
    for (HeldOut run : runs) {
      System.out.printf("  %.3f", Model.ROLES.stream().mapToDouble(run::f1).average().orElse(0));
    }
    System.out.println();
  }
}
