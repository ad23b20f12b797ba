package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The tests of all nodes of some forests, each once: whether a feature is at most a threshold. The
 * answers for up to 64 rows are the bits of a number, so that trees need no comparisons (after C.
 * Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of
 * regression trees", SIGIR 2015, turned from trees to rows).
 */
final class Sieve {
  /** How many rows are sifted at once. */
  static final int ROWS = Long.SIZE;

  /** For each column where its tests begin; those of a column follow one another. */
  private final int[] starts;

  /** For each column the end of its tests: no test of a column that has none. */
  private final int[] ends;

  /** What a value that passes a test is at most; a column's tests are in this order. */
  private final float[] thresholds;

  /** 1 for each test that is passed by a row without a value, else 0. */
  private final byte[] lenient;

  private Sieve(int[] starts, int[] ends, float[] thresholds, byte[] lenient) {
    this.starts = starts;
    this.ends = ends;
    this.thresholds = thresholds;
    this.lenient = lenient;
  }

  /** Reads tests as they were learned; they name the columns. */
  static Sieve read(PackedInput in, List<? extends Column> columns) throws IOException {
    Map<String, Column> named = Column.byName(columns);
    int[] starts = new int[columns.size()];
    int[] ends = new int[columns.size()];
    int tests = 0;
    for (int features = in.readUnsignedShort(); features > 0; features--) {
      int column = named.get(in.readUTF()).place();
      starts[column] = tests;
      tests += in.readUnsignedShort();
      ends[column] = tests;
    }
    return new Sieve(starts, ends, in.floats(tests), in.bytes(tests));
  }

  /** How many tests there are. */
  int size() {
    return thresholds.length;
  }

  /** The place behind the last column that some of the tests ask for. */
  int end(boolean[] tests) {
    for (int column = starts.length - 1; column >= 0; column--) {
      for (int test = starts[column]; test < ends[column]; test++) {
        if (tests[test]) {
          return column + 1;
        }
      }
    }
    return 0;
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
   * @param from the first row, a multiple of {@link #ROWS}
   * @param to behind the last row
   * @param passed for each test which rows pass it, 0 so far; the lowest bit is the first row
   */
  void sift(float[][] rows, int from, int to, int column, long[] passed) {
    int start = starts[column];
    int end = ends[column];
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
      passed[test] = all | missing & -(long) lenient[test];
    }
  }
}
