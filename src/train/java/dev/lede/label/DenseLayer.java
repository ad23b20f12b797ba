package dev.lede.label;

import java.util.SplittableRandom;

/** A layer of a {@link Network} while it is learned. */
final class DenseLayer {
  private final Adam weights;
  private final Adam biases;

  /** Weights begin at random, the smaller the more inputs there are; biases begin at 0. */
  DenseLayer(int inputs, int outputs, SplittableRandom random) {
    float[] some = new float[inputs * outputs];
    for (int i = 0; i < some.length; i++) {
      some[i] = (float) (random.nextDouble(-1, 1) / Math.sqrt(inputs));
    }
    weights = new Adam(some);
    biases = new Adam(new float[outputs]);
  }

  /** The layer as it is by now; it goes on to change. */
  Network.Layer layer() {
    return new Network.Layer(weights.numbers(), biases.numbers());
  }

  /** Adds to the gradients what some inputs have led to, given the gradient of each output. */
  void learn(float[] inputs, float[] slopes) {
    float[] gradients = weights.gradients();
    for (int i = 0; i < inputs.length; i++) {
      float value = inputs[i];
      int at = i * slopes.length;
      for (int j = 0; value != 0 && j < slopes.length; j++) {
        gradients[at + j] += value * slopes[j];
      }
    }
    for (int j = 0; j < slopes.length; j++) {
      biases.gradients()[j] += slopes[j];
    }
  }

  /** The gradient of each input, given that of each output. */
  float[] back(float[] slopes) {
    float[] numbers = weights.numbers();
    float[] back = new float[numbers.length / slopes.length];
    for (int i = 0; i < back.length; i++) {
      for (int j = 0; j < slopes.length; j++) {
        back[i] += numbers[i * slopes.length + j] * slopes[j];
      }
    }
    return back;
  }

  /** Moves the weights and biases against what the gradients have added up to. */
  void step(float rate) {
    weights.step(rate);
    biases.step(rate);
  }
}
