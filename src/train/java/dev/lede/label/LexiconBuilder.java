package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link Lexicon} by stochastic gradient descent with steps after AdaGrad (J. Duchi et
 * al., JMLR 12, 2011). The same pages in the same order give the same lexicon.
 */
final class LexiconBuilder {
  private static final int ROUNDS = 4;
  private static final float RATE = 0.15f;
  private static final float PENALTY = 2e-5f;

  /** Keeps the first steps small. */
  private static final float DAMPING = 0.3f;

  /** What a block of chrome counts: they are many. */
  private static final float CHROME_WEIGHT = 0.5f;

  private static final int GROUPS = Lexicon.Group.values().length;

  /** A block to learn from. */
  private record Sample(Lexicon.Terms terms, int group, float weight) {}

  private final float[] weights = new float[Lexicon.SIZE];
  private final float[] squares = new float[Lexicon.SIZE];
  private final float[] chances = new float[GROUPS];

  private LexiconBuilder() {}

  /** Learns from pages of text; of HTML pages, on which it brought nothing, there is none. */
  static Lexicon learn(List<Example> pages) {
    if (pages.stream().anyMatch(page -> page.view().isHtml())) {
      return Lexicon.NONE;
    }
    List<Sample> samples = new ArrayList<>();
    pages.forEach(page -> add(page, samples));
    Collections.shuffle(samples, new Random(1));
    LexiconBuilder builder = new LexiconBuilder();
    for (int round = 0; round < ROUNDS; round++) {
      samples.forEach(builder::learn);
    }
    return Lexicon.of(builder.weights);
  }

  /** Adds the blocks whose label is known, be it only that they are story. */
  private static void add(Example page, List<Sample> samples) {
    Label[] roles = page.roles().orElseGet(() -> new Label[page.view().size()]);
    for (int i = 0; i < roles.length; i++) {
      Label label = roles[i] == null && page.body()[i] == 1 ? Label.PARAGRAPH : roles[i];
      if (label != null) {
        samples.add(
            new Sample(
                Lexicon.terms(page.view().words(i)),
                Lexicon.Group.of(label).ordinal(),
                label == Label.CHROME ? CHROME_WEIGHT : 1));
      }
    }
  }

  private void learn(Sample sample) {
    guess(sample.terms);
    chances[sample.group] -= 1;
    for (int term = 0; term < sample.terms.count(); term++) {
      int from = sample.terms.places()[term] * GROUPS;
      float value = sample.terms.values()[term] * sample.weight;
      for (int group = 0; group < GROUPS; group++) {
        step(from + group, chances[group] * value);
      }
    }
  }

  private void guess(Lexicon.Terms terms) {
    Arrays.fill(chances, 0);
    for (int term = 0; term < terms.count(); term++) {
      int from = terms.places()[term] * GROUPS;
      for (int group = 0; group < GROUPS; group++) {
        chances[group] += weights[from + group] * terms.values()[term];
      }
    }
    Forest.turnIntoChances(chances);
  }

  private void step(int at, float gradient) {
    float slope = gradient + PENALTY * weights[at];
    squares[at] += slope * slope;
    weights[at] -= (float) (RATE * slope / (DAMPING + Math.sqrt(squares[at])));
  }
}
