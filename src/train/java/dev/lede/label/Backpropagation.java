package dev.lede.label;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns a {@link Network} by the chain rule (D. Rumelhart, G. Hinton and R. Williams, "Learning
 * representations by back-propagating errors", Nature 323, 1986). Some of its inputs and units,
 * others each time, are left out meanwhile (N. Srivastava et al., "Dropout", JMLR 15, 2014). The
 * result depends on the rows alone.
 */
final class Backpropagation {
  private static final int UNITS = 32;
  private static final int ROUNDS = 12;

  /** So many rows are looked at before a step is taken. */
  private static final int BATCH = 1000;

  /** The first steps, which become smaller, down to none. */
  private static final float RATE = 0.003f;

  /** The share of the inputs and units that are left out. */
  private static final double LEFT_OUT = 0.1;

  private final SplittableRandom random = new SplittableRandom(1);
  private final DenseLayer first;
  private final DenseLayer second;
  private final DenseLayer last;

  private Backpropagation(int inputs, int classes) {
    first = new DenseLayer(inputs, UNITS, random);
    second = new DenseLayer(UNITS, UNITS, random);
    last = new DenseLayer(UNITS, classes, random);
  }

  /**
   * Learns a network from rows whose targets are classes.
   *
   * @param columns of the rows
   */
  static NetworkWeights train(TrainingSet set, List<Column> columns, int classes) {
    List<TrainingSet.Row> rows = set.rows();
    InputScale scale = InputScale.of(rows, columns);
    float[][] inputs =
        rows.parallelStream()
            .map(row -> scale.scaling().inputs(row.features()))
            .toArray(float[][]::new);
    Backpropagation network = new Backpropagation(scale.columns().size(), classes);
    network.learn(rows, inputs);
    return new NetworkWeights(
        scale, network.first.layer(), network.second.layer(), network.last.layer());
  }

  private void learn(List<TrainingSet.Row> rows, float[][] inputs) {
    double mean = rows.stream().mapToDouble(TrainingSet.Row::weight).average().orElse(1);
    int[] order = IntStream.range(0, inputs.length).toArray();
    long steps = (long) ROUNDS * inputs.length;
    long seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order);
      for (int i : order) {
        TrainingSet.Row row = rows.get(i);
        learn(inputs[i], (int) row.target(), (float) (row.weight() / mean / BATCH));
        if (++seen % BATCH == 0) {
          step(RATE * (1 - (float) seen / steps));
        }
      }
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void learn(float[] row, int target, float weight) {
    float[] input = thinned(row.clone());
    float[] units = first.layer().of(input);
    Network.rectify(units);
    thinned(units);
    float[] more = second.layer().of(units);
    Network.rectify(more);
    float[] sum = sum(units, more);
    float[] slopes = last.layer().of(sum);
    Softmax.turn(slopes);
    slopes[target] -= 1;
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] *= weight;
    }
    float[] ofSum = last.back(slopes);
    float[] ofMore = where(more, ofSum, 1);
    float[] ofUnits = where(units, sum(ofSum, second.back(ofMore)), 1 / (1 - LEFT_OUT));
    last.learn(sum, slopes);
    second.learn(units, ofMore);
    first.learn(input, ofUnits);
  }

  /** Leaves some numbers out, and makes the others as much larger, in place. */
  private float[] thinned(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      boolean left = numbers[i] != 0 && random.nextDouble() < LEFT_OUT;
      numbers[i] = left ? 0 : (float) (numbers[i] / (1 - LEFT_OUT));
    }
    return numbers;
  }

  /** Gradients pass through the units that are not 0. */
  private static float[] where(float[] units, float[] slopes, double factor) {
    float[] passed = new float[units.length];
    for (int i = 0; i < units.length; i++) {
      passed[i] = units[i] == 0 ? 0 : (float) (slopes[i] * factor);
    }
    return passed;
  }

  private static float[] sum(float[] one, float[] other) {
    float[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  private void step(float rate) {
    first.step(rate);
    second.step(rate);
    last.step(rate);
  }
}
