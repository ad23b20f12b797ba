package dev.lede.label;

/**
 * The stretch of blocks with the greatest sum of values: Kadane's maximum subarray, as in J.
 * Bentley, "Programming pearls: algorithm design techniques", CACM 27(9), 1984; found in one pass.
 *
 * @param first the first block, 0 if there are none
 * @param last the last block, -1 if there are none
 */
record Run(int first, int last) {

  static Run best(float[] values) {
    float best = Float.NEGATIVE_INFINITY;
    float sum = 0;
    int start = 0;
    Run run = new Run(0, -1);
    for (int i = 0; i < values.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += values[i];
      if (sum > best) {
        best = sum;
        run = new Run(start, i);
      }
    }
    return run;
  }

  boolean holds(int i) {
    return i >= first && i <= last;
  }

  /** How many blocks lie between: negative before the run, 0 inside, positive behind. */
  int distance(int i) {
    return i < first ? i - first : Math.max(0, i - last);
  }
}
