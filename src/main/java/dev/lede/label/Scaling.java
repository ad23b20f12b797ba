package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;
import java.util.Map;

/**
 * Brings the columns of a {@link Sheet} to one scale for a {@link Network}: large values are
 * curbed, and each goes by how far it is from the column's mean, in standard deviations.
 *
 * @param places of the columns in a row
 * @param means of their curbed values
 * @param deviations of these, none 0
 */
record Scaling(int[] places, float[] means, float[] deviations) {
  /** No value is farther from the mean than this. */
  private static final float FARTHEST = 4;

  /** Reads a scaling as it was learned; it names the columns. */
  static Scaling read(PackedInput in) throws IOException {
    Map<String, Column> named = Column.byName(Sheet.COLUMNS);
    int[] places = new int[in.readUnsignedShort()];
    for (int i = 0; i < places.length; i++) {
      places[i] = named.get(in.readUTF()).place();
    }
    return new Scaling(places, in.floats(places.length), in.floats(places.length));
  }

  /** A value; if its amount is above 1, that becomes 1 more than its logarithm. */
  static float curbed(float value) {
    float amount = Math.abs(value);
    return amount <= 1 ? value : Math.copySign(1 + (float) Math.log(amount), value);
  }

  /** How many columns there are. */
  int size() {
    return places.length;
  }

  /** What a network reads of a row. */
  float[] inputs(float[] row) {
    float[] inputs = new float[size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = of(row, i);
    }
    return inputs;
  }

  /** The value of a row in one of the columns; 0, as the mean is, if the row has none. */
  float of(float[] row, int column) {
    float value = row[places[column]];
    if (Float.isNaN(value)) {
      return 0;
    }
    float scaled = (curbed(value) - means[column]) / deviations[column];
    return Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
  }
}
