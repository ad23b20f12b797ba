package dev.lede.label;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@link Scaling} of a network's inputs, from the rows that it is learned from.
 *
 * @param columns that differ from row to row
 */
record InputScale(List<Column> columns, Scaling scaling) {
  /** A column that differs less, in standard deviations, tells nothing. */
  private static final double LEAST = 1e-4;

  static InputScale of(List<TrainingSet.Row> rows, List<Column> columns) {
    List<Column> used = new ArrayList<>();
    List<Float> means = new ArrayList<>();
    List<Float> deviations = new ArrayList<>();
    for (Column column : columns) {
      double[] values =
          rows.stream()
              .mapToDouble(row -> Scaling.curbed(row.features()[column.place()]))
              .filter(value -> !Double.isNaN(value))
              .toArray();
      double mean = mean(values, 0, 1);
      double deviation = Math.sqrt(mean(values, mean, 2));
      if (deviation > LEAST) {
        used.add(column);
        means.add((float) mean);
        deviations.add((float) deviation);
      }
    }
    int[] places = used.stream().mapToInt(Column::place).toArray();
    return new InputScale(used, new Scaling(places, array(means), array(deviations)));
  }

  /** The mean of a power of the values less a number; 0 if there are none. */
  private static double mean(double[] values, double less, int power) {
    double sum = 0;
    for (double value : values) {
      sum += Math.pow(value - less, power);
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  private static float[] array(List<Float> numbers) {
    float[] array = new float[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }
}
