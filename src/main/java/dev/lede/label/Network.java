package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;

/**
 * A small neural network over the columns of a {@link Sheet}: two layers of rectified linear units,
 * of which the second adds to the first (K. He et al., "Deep residual learning for image
 * recognition", CVPR 2016), and one of chances. It weighs all columns together, where a {@link
 * Forest} asks for one at a time.
 *
 * @param first from the columns to the units
 * @param second from the units to as many
 * @param last from the units to the classes
 */
record Network(Scaling scaling, Layer first, Layer second, Layer last) {
  /** Weights are kept as multiples of this. */
  static final float STEP = 1f / 4096;

  /**
   * A layer: each output is the sum of all inputs by their weights, and of a bias.
   *
   * @param weights for each input one for each output
   * @param biases one for each output
   */
  record Layer(float[] weights, float[] biases) {
    /** Reads a layer as it was learned. */
    static Layer read(PackedInput in, int inputs, int outputs) throws IOException {
      return new Layer(numbers(in, inputs * outputs), numbers(in, outputs));
    }

    private static float[] numbers(PackedInput in, int count) throws IOException {
      short[] steps = in.shorts(count);
      float[] numbers = new float[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = STEP * steps[i];
      }
      return numbers;
    }

    /** Adds one input's share to the outputs. */
    void add(int input, float value, float[] outputs) {
      int at = input * outputs.length;
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] += value * weights[at + i];
      }
    }

    /** The outputs of some inputs. */
    float[] of(float[] inputs) {
      float[] outputs = biases.clone();
      for (int i = 0; i < inputs.length; i++) {
        if (inputs[i] != 0) { // half of all units are
          add(i, inputs[i], outputs);
        }
      }
      return outputs;
    }
  }

  /** Reads a network as it was learned. */
  static Network read(PackedInput in) throws IOException {
    int units = in.readUnsignedByte();
    int classes = in.readUnsignedByte();
    Scaling scaling = Scaling.read(in);
    return new Network(
        scaling,
        Layer.read(in, scaling.size(), units),
        Layer.read(in, units, units),
        Layer.read(in, units, classes));
  }

  /** The chances of the classes for a row, which add up to 1. */
  float[] chances(float[] row) {
    float[] units = first.of(scaling.inputs(row));
    rectify(units);
    float[] more = second.of(units);
    for (int i = 0; i < units.length; i++) {
      units[i] += Math.max(0, more[i]);
    }
    float[] chances = last.of(units);
    Softmax.turn(chances);
    return chances;
  }

  /** What is below 0 becomes 0, in place. */
  static void rectify(float[] units) {
    for (int i = 0; i < units.length; i++) {
      units[i] = Math.max(0, units[i]);
    }
  }
}
