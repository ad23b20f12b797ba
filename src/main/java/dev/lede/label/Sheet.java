package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of all blocks of a page and the opinions of them, a row a block. */
final class Sheet {
  /** The columns of a row, in order. */
  static final List<Column> COLUMNS = columns();

  private final float[][] rows;

  Sheet(int blocks) {
    rows = new float[blocks][COLUMNS.size()];
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

  float get(int block, Column column) {
    return rows[block][column.place()];
  }

  void set(int block, Column column, double value) {
    rows[block][column.place()] = (float) value;
  }

  void set(int block, Column column, boolean value) {
    rows[block][column.place()] = value ? 1 : 0;
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(Arrays.asList(Feature.values()));
    columns.addAll(Arrays.asList(Opinion.values()));
    return List.copyOf(columns);
  }
}
