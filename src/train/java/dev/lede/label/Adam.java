package dev.lede.label;

/**
 * Moves numbers against their gradients, each at a pace of its own (D. Kingma and J. Ba, "Adam: a
 * method for stochastic optimization", ICLR 2015).
 */
final class Adam {
  private static final float MEAN_KEPT = 0.9f;
  private static final float SQUARE_KEPT = 0.999f;
  private static final float DAMPING = 1e-8f;

  private final float[] numbers;
  private final float[] gradients;
  private final float[] means;
  private final float[] squares;
  private int steps;

  /** Moves these numbers; the gradients are added up in an array beside them. */
  Adam(float[] numbers) {
    this.numbers = numbers;
    gradients = new float[numbers.length];
    means = new float[numbers.length];
    squares = new float[numbers.length];
  }

  float[] numbers() {
    return numbers;
  }

  /** What the gradients of a step are added to. */
  float[] gradients() {
    return gradients;
  }

  /** Takes a step, and begins to add up anew. */
  void step(float rate) {
    steps++;
    float means1 = (float) (1 - Math.pow(MEAN_KEPT, steps));
    float squares1 = (float) (1 - Math.pow(SQUARE_KEPT, steps));
    for (int i = 0; i < numbers.length; i++) {
      float gradient = gradients[i];
      means[i] = MEAN_KEPT * means[i] + (1 - MEAN_KEPT) * gradient;
      squares[i] = SQUARE_KEPT * squares[i] + (1 - SQUARE_KEPT) * gradient * gradient;
      double pace = Math.sqrt(squares[i] / squares1) + DAMPING;
      numbers[i] -= (float) (rate * (means[i] / means1) / pace);
      gradients[i] = 0;
    }
  }
}
