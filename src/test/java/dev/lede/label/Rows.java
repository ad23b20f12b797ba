package dev.lede.label;

import java.util.Arrays;

/** Rows of a {@link Sheet} that have two values only. */
final class Rows {
  private Rows() {}

  static float[] row(float chars, float words) {
    float[] row = new float[Sheet.COLUMNS.size()];
    Arrays.fill(row, Float.NaN);
    row[Feature.CHARS.place()] = chars;
    row[Feature.WORDS.place()] = words;
    return row;
  }
}
