package dev.lede.label;

import java.util.Arrays;

/** The features of all blocks of a page, a row a block. */
final class Sheet {
  private final float[][] rows;

  Sheet(int blocks) {
    rows = new float[blocks][Feature.COUNT];
    for (float[] row : rows) {
      Arrays.fill(row, Float.NaN);
    }
  }

  float[] row(int block) {
    return rows[block];
  }

  /** All rows, in the order of the blocks. */
  float[][] rows() {
    return rows;
  }

  float get(int block, Feature feature) {
    return rows[block][feature.ordinal()];
  }

  void set(int block, Feature feature, double value) {
    rows[block][feature.ordinal()] = (float) value;
  }

  void set(int block, Feature feature, boolean value) {
    rows[block][feature.ordinal()] = value ? 1 : 0;
  }
}
