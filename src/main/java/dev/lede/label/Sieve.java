package dev.lede.label;

import java.util.Arrays;

/**
 * The tests of all nodes of some forests, each once: whether a feature is at most a threshold. The
 * answers for up to 64 rows are the bits of a number, so that trees need no comparisons (after C.
 * Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of
 * regression trees", SIGIR 2015, turned from trees to rows).
 */
final class Sieve {
  /** How many rows are sifted at once. */
  static final int ROWS = Long.SIZE;

  /** Where in a test's key the column stands: above the threshold and the flag. */
  private static final int COLUMN = Integer.SIZE + 1;

  /** The tests in order: by column, threshold, and whether rows without a value pass. */
  private final long[] keys;

  /** For each column where its tests begin. */
  private final int[] starts;

  private final float[] thresholds;

  /** The tests of some forests whose features are constants of one enum. */
  Sieve(Forest.Parts... forests) {
    keys = distinct(forests);
    starts = new int[columns(forests) + 1];
    thresholds = new float[keys.length];
    for (int test = 0; test < keys.length; test++) {
      starts[column(keys[test]) + 1]++;
      thresholds[test] = Float.intBitsToFloat(ordered((int) (keys[test] >> 1) ^ 1 << 31));
    }
    for (int column = 1; column < starts.length; column++) {
      starts[column] += starts[column - 1];
    }
  }

  /** Behind the last column that a forest names. */
  private static int columns(Forest.Parts... forests) {
    int columns = 0;
    for (Forest.Parts parts : forests) {
      for (Enum<?> feature : parts.features()) {
        columns = Math.max(columns, feature.ordinal() + 1);
      }
    }
    return columns;
  }

  private static long[] distinct(Forest.Parts... forests) {
    int nodes = 0;
    for (Forest.Parts parts : forests) {
      nodes += parts.flags().length;
    }
    long[] keys = new long[nodes];
    int count = 0;
    for (Forest.Parts parts : forests) {
      for (int node = 0; node < parts.flags().length; node++) {
        keys[count++] = key(parts, node);
      }
    }
    Arrays.sort(keys);
    count = 1;
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] != keys[i - 1]) {
        keys[count++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, count);
  }

  private static long key(Forest.Parts parts, int node) {
    float threshold = parts.threshold()[node];
    int flags = parts.flags()[node];
    boolean missing =
        (flags & Forest.MISSING_ZERO) != 0 ? 0 <= threshold : (flags & Forest.MISSING_LEFT) != 0;
    long column = parts.features()[parts.feature()[node]].ordinal();
    long value = (ordered(Float.floatToIntBits(threshold)) ^ 1 << 31) & 0xFFFFFFFFL;
    return column << COLUMN | value << 1 | (missing ? 1 : 0);
  }

  /** The bits of a float as a number of the same order, and the other way round. */
  private static int ordered(int bits) {
    return bits ^ bits >> 31 & Integer.MAX_VALUE;
  }

  private static int column(long key) {
    return (int) (key >> COLUMN);
  }

  /** How many tests there are. */
  int size() {
    return keys.length;
  }

  /** How many columns there may be tests of. */
  int columns() {
    return starts.length - 1;
  }

  /** The number of a node's test. */
  int test(Forest.Parts parts, int node) {
    long key = key(parts, node);
    return Arrays.binarySearch(keys, starts[column(key)], starts[column(key) + 1], key);
  }

  /** The first test from one on, before an end, that a value, not NaN, passes; else the end. */
  private int first(int from, int end, float value) {
    int at = from;
    int size = end - from;
    while (size > 1) { // no branch that the processor would have to guess
      int half = size >>> 1;
      at += thresholds[at + half - 1] < value ? half : 0;
      size -= half;
    }
    return size == 1 && thresholds[at] < value ? at + 1 : at;
  }

  /**
   * Puts up to 64 rows to the tests of a column.
   *
   * @param from the first row
   * @param to behind the last row
   * @param passed for each test which rows pass it, 0 so far; the lowest bit is the first row
   */
  void sift(float[][] rows, int from, int to, int column, long[] passed) {
    int start = starts[column];
    int end = starts[column + 1];
    long missing = 0;
    int zero = first(start, end, 0); // every other value is 0
    float last = 0;
    int first = zero;
    for (int row = from; row < to; row++) {
      float value = rows[row][column];
      if (value != last) {
        first = value == 0 ? zero : Float.isNaN(value) ? end : first(start, end, value);
        last = value;
      }
      if (first < end) {
        passed[first] |= 1L << row;
      } else if (Float.isNaN(value)) {
        missing |= 1L << row;
      }
    }
    spread(start, end, missing, passed);
  }

  /** Who passes a threshold passes the higher ones. */
  private void spread(int start, int end, long missing, long[] passed) {
    long all = 0;
    for (int test = start; test < end; test++) {
      all |= passed[test];
      passed[test] = all | missing & -(keys[test] & 1);
    }
  }
}
