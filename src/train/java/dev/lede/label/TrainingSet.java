package dev.lede.label;

import java.util.ArrayList;
import java.util.List;

/** The rows that a forest or a network is learned from. */
final class TrainingSet {
  /**
   * One of them.
   *
   * @param features the values of its features
   * @param target 0 or 1 or what lies between, or a class
   * @param weight how much it counts
   */
  record Row(float[] features, float target, float weight) {}

  private final List<Row> rows = new ArrayList<>();

  void add(float[] features, float target, float weight) {
    rows.add(new Row(features, target, weight));
  }

  List<Row> rows() {
    return rows;
  }
}
