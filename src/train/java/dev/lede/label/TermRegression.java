package dev.lede.label;

import java.util.Arrays;
import java.util.List;

/**
 * A softmax regression from terms to the groups of a {@link Lexicon}, learned by stochastic
 * gradient descent with steps after AdaGrad (J. Duchi et al., JMLR 12, 2011).
 */
final class TermRegression {
  private static final float RATE = 0.15f;
  private static final float PENALTY = 2e-5f;

  /** Keeps the first steps small. */
  private static final float DAMPING = 0.3f;

  private static final int GROUPS = TermWeights.Group.values().length;

  /** A block to learn from, and what it counts. */
  record Sample(int[] codes, float[] values, int group, float weight) {}

  private final float[] weights;
  private final float[] squares;
  private final float[] chances = new float[GROUPS];

  private TermRegression(int terms) {
    weights = new float[terms * GROUPS];
    squares = new float[terms * GROUPS];
  }

  /**
   * Learns from samples, one by one in their order: first the words, then what tags add to them.
   *
   * @param codes the terms to go by, in ascending order
   */
  static TermRegression learn(int[] codes, List<Sample> samples, int rounds) {
    TermRegression regression = new TermRegression(codes.length);
    int[][] numbers =
        samples.parallelStream().map(sample -> numbers(codes, sample.codes)).toArray(int[][]::new);
    int tag = Arrays.binarySearch(codes, Terms.first(Terms.Shelf.TAGS));
    int tags = tag < 0 ? -tag - 1 : tag;
    regression.learn(samples, numbers, 0, tags, rounds);
    regression.learn(samples, numbers, tags, codes.length, rounds);
    return regression;
  }

  /** Learns the weights of a range of terms, those before them being known. */
  private void learn(List<Sample> samples, int[][] numbers, int from, int to, int rounds) {
    for (int round = 0; round < rounds && from < to; round++) {
      for (int i = 0; i < numbers.length; i++) {
        learn(samples.get(i), numbers[i], from, to);
      }
    }
  }

  /** The places of terms among the codes; below 0 for others. */
  private static int[] numbers(int[] codes, int[] terms) {
    int[] numbers = new int[terms.length];
    Arrays.setAll(numbers, i -> Arrays.binarySearch(codes, terms[i]));
    return numbers;
  }

  private void learn(Sample sample, int[] numbers, int from, int to) {
    float[] values = sample.values;
    guess(numbers, values, to);
    chances[sample.group] -= 1;
    for (int i = 0; i < numbers.length; i++) {
      boolean learned = numbers[i] >= from && numbers[i] < to;
      for (int group = 0; learned && group < GROUPS; group++) {
        step(numbers[i] * GROUPS + group, chances[group] * values[i] * sample.weight);
      }
    }
  }

  private void guess(int[] numbers, float[] values, int to) {
    Arrays.fill(chances, 0);
    for (int i = 0; i < numbers.length; i++) {
      boolean known = numbers[i] >= 0 && numbers[i] < to;
      for (int group = 0; known && group < GROUPS; group++) {
        chances[group] += weights[numbers[i] * GROUPS + group] * values[i];
      }
    }
    Softmax.turn(chances);
  }

  private void step(int at, float gradient) {
    float slope = gradient + PENALTY * weights[at];
    squares[at] += slope * slope;
    weights[at] -= (float) (RATE * slope / (DAMPING + Math.sqrt(squares[at])));
  }

  /** For each term one weight for each group. */
  float[] weights() {
    return weights;
  }

  /** How much a term's weights differ from group to group: the sum of squares from their mean. */
  double spread(int term) {
    double mean = 0;
    for (int group = 0; group < GROUPS; group++) {
      mean += weights[term * GROUPS + group] / GROUPS;
    }
    double spread = 0;
    for (int group = 0; group < GROUPS; group++) {
      spread += Math.pow(weights[term * GROUPS + group] - mean, 2);
    }
    return spread;
  }
}
