package dev.lede.label;

import java.util.Arrays;

/**
 * The tests of all nodes of a forest, each once: whether a feature is at most a threshold. The
 * answers for up to 64 rows are the bits of a number, so that trees need no comparisons (after C.
 * Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of
 * regression trees", SIGIR 2015, turned from trees to rows).
 */
final class Sieve {
  /** How many rows are sifted at once. */
  static final int ROWS = Long.SIZE;

  /** The columns of the features, and for each where its thresholds begin; they are sorted. */
  private final int[] columns;

  private final int[] starts;
  private final float[] thresholds;

  private Sieve(int[] columns, int[] starts, float[] thresholds) {
    this.columns = columns;
    this.starts = starts;
    this.thresholds = thresholds;
  }

  static Sieve of(Forest.Parts parts) {
    int[] columns = new int[parts.features().length];
    int[] ends = new int[columns.length + 1];
    for (byte feature : parts.feature()) {
      ends[(feature & 0xFF) + 1]++;
    }
    for (int i = 0; i < columns.length; i++) {
      columns[i] = parts.features()[i].ordinal();
      ends[i + 1] += ends[i];
    }
    int[] starts = ends.clone();
    float[] thresholds = new float[parts.feature().length];
    for (int node = 0; node < thresholds.length; node++) {
      thresholds[ends[parts.feature()[node] & 0xFF]++] = parts.threshold()[node];
    }
    return new Sieve(columns, starts, distinct(starts, thresholds));
  }

  /** Sorts the thresholds of each feature and drops those that stand twice. */
  private static float[] distinct(int[] starts, float[] thresholds) {
    int count = 0;
    for (int i = 0; i + 1 < starts.length; i++) {
      int from = starts[i];
      Arrays.sort(thresholds, from, starts[i + 1]);
      starts[i] = count;
      for (int at = from; at < starts[i + 1]; at++) {
        if (at == from || thresholds[at] != thresholds[at - 1]) {
          thresholds[count++] = thresholds[at];
        }
      }
    }
    starts[starts.length - 1] = count;
    return Arrays.copyOf(thresholds, count);
  }

  /** The number of a node's test; odd where rows without a value pass. */
  int test(Forest.Parts parts, int node) {
    float threshold = parts.threshold()[node];
    int flags = parts.flags()[node];
    boolean missing =
        (flags & Forest.MISSING_ZERO) != 0 ? 0 <= threshold : (flags & Forest.MISSING_LEFT) != 0;
    return 2 * first(parts.feature()[node] & 0xFF, threshold) + (missing ? 1 : 0);
  }

  /** The first threshold of a feature that a value, not NaN, passes; else its end. */
  private int first(int feature, float value) {
    int at = starts[feature];
    int size = starts[feature + 1] - at;
    while (size > 1) { // no branch that the processor would have to guess
      int half = size >>> 1;
      at += thresholds[at + half - 1] < value ? half : 0;
      size -= half;
    }
    return size == 1 && thresholds[at] < value ? at + 1 : at;
  }

  /** Room for the answers to all tests. */
  long[] room() {
    return new long[2 * thresholds.length + 2];
  }

  /**
   * Puts some of the rows to all tests.
   *
   * @param passed for each test which rows pass it; the lowest bit is the first row
   */
  void sift(float[][] rows, int from, int to, long[] passed) {
    Arrays.fill(passed, 0);
    for (int feature = 0; feature < columns.length; feature++) {
      int column = columns[feature];
      long missing = 0;
      float last = Float.NaN;
      int first = 0;
      for (int row = from; row < to; row++) {
        float value = rows[row][column];
        long bit = 1L << row - from;
        if (Float.isNaN(value)) {
          missing |= bit;
          continue;
        }
        if (value != last) {
          first = first(feature, value);
          last = value;
        }
        passed[2 * first + 1] |= bit;
      }
      spread(feature, missing, passed);
    }
  }

  /**
   * Who passes a threshold passes the higher ones. Those that pass none were noted where the next
   * feature begins.
   */
  private void spread(int feature, long missing, long[] passed) {
    int end = starts[feature + 1];
    long all = 0;
    for (int at = starts[feature]; at < end; at++) {
      all |= passed[2 * at + 1];
      passed[2 * at] = all;
      passed[2 * at + 1] = all | missing;
    }
    passed[2 * end + 1] = 0;
  }
}
