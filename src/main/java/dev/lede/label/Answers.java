package dev.lede.label;

/**
 * Which rows pass which tests. Forests that share a {@link Sieve} share the answers too: what one
 * has asked of the rows need not be worked out for the next.
 */
final class Answers {
  private final float[][] rows;
  private Sieve sieve;

  /** The columns before this one are sifted. */
  private int end;

  private long[][] passed;

  /**
   * The answers for some rows. Their columns are filled from left to right: one may change until a
   * forest asks for it or for one behind it.
   */
  Answers(float[]... rows) {
    this.rows = rows;
  }

  /** How many rows there are. */
  int rows() {
    return rows.length;
  }

  /**
   * The answers to all tests of the columns before one.
   *
   * @return for each 64 rows, for each test, which of them pass it
   */
  long[][] to(Sieve tests, int column) {
    if (sieve != tests) {
      sieve = tests;
      end = 0;
      passed = new long[(rows.length + Sieve.ROWS - 1) / Sieve.ROWS][tests.size()];
    }
    for (; end < column; end++) {
      for (int part = 0; part < passed.length; part++) {
        int from = part * Sieve.ROWS;
        int to = Math.min(rows.length, from + Sieve.ROWS);
        sieve.sift(rows, from, to, end, passed[part]);
      }
    }
    return passed;
  }
}
