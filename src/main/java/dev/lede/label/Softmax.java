package dev.lede.label;

/** Scores of classes as chances. */
final class Softmax {
  private Softmax() {}

  /** Turns the scores of classes, in place, into their chances, which add up to 1. */
  static void turn(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
