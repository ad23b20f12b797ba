package dev.lede.label;

import java.io.DataOutputStream;
import java.io.IOException;

/** A {@link Network} as it was learned. */
record NetworkWeights(
    InputScale inputs, Network.Layer first, Network.Layer second, Network.Layer last) {
  /** Writes the network in the form that it is read from. */
  void write(DataOutputStream out) throws IOException {
    out.writeByte(first.biases().length);
    out.writeByte(last.biases().length);
    out.writeShort(inputs.columns().size());
    for (Column column : inputs.columns()) {
      out.writeUTF(column.name());
    }
    for (float mean : inputs.scaling().means()) {
      out.writeFloat(mean);
    }
    for (float deviation : inputs.scaling().deviations()) {
      out.writeFloat(deviation);
    }
    write(out, first);
    write(out, second);
    write(out, last);
  }

  private static void write(DataOutputStream out, Network.Layer layer) throws IOException {
    write(out, layer.weights());
    write(out, layer.biases());
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    for (float number : numbers) {
      int steps = Math.round(number / Network.STEP);
      out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps)));
    }
  }
}
