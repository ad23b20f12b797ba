package dev.lede.label;

/**
 * Which rows pass which tests. Forests that share a {@link Sieve} share the answers too: what one
 * has asked of the rows need not be worked out for the next.
 */
final class Answers {
  private final float[][] rows;
  private Sieve sieve;
  private boolean[] known;
  private long[][] passed;

  /** The answers for some rows, whose columns may change until a forest asks for them. */
  Answers(float[]... rows) {
    this.rows = rows;
  }

  /** How many rows there are. */
  int rows() {
    return rows.length;
  }

  /**
   * The answers to all tests of some columns.
   *
   * @return for each 64 rows, for each test, which of them pass it
   */
  long[][] to(Sieve tests, int... columns) {
    if (sieve != tests) {
      sieve = tests;
      known = new boolean[tests.columns()];
      passed = new long[(rows.length + Sieve.ROWS - 1) / Sieve.ROWS][tests.size()];
    }
    for (int column : columns) {
      for (int part = 0; part < passed.length && !known[column]; part++) {
        int from = part * Sieve.ROWS;
        int to = Math.min(rows.length, from + Sieve.ROWS);
        sieve.sift(rows, from, to, column, passed[part]);
      }
      known[column] = true;
    }
    return passed;
  }
}
