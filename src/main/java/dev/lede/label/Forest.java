package dev.lede.label;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Boosted regression trees, as LightGBM trains them (G. Ke et al., "LightGBM: a highly efficient
 * gradient boosting decision tree", NIPS 2017), in a form that is small to ship and quick to walk.
 */
final class Forest {
  /** The bits of a node: the number of its test, and the slots of its children. */
  private static final int SLOT = Byte.SIZE;

  /** A slot takes a byte, so a tree has no more nodes and leaves together. */
  static final int MOST_SLOTS = 1 << SLOT;

  /** The number of a test takes what is left of an int. */
  static final int MOST_TESTS = 1 << Integer.SIZE - 2 * SLOT;

  private final Sieve sieve;
  private final int classes;

  /** How many nodes each tree has, all of them behind those of the tree before. */
  private final byte[] sizes;

  /** The nodes of all trees: the number of the test, then the slots of both children. */
  private final int[] nodes;

  /** The values of all trees' leaves; a tree has one more than nodes. */
  private final float[] leaves;

  /** The columns that the tests ask for. */
  private final int[] columns;

  private Forest(Sieve sieve, int classes, byte[] sizes, int[] nodes, float[] leaves) {
    this.sieve = sieve;
    this.classes = classes;
    this.sizes = sizes;
    this.nodes = nodes;
    this.leaves = leaves;
    boolean[] asked = new boolean[sieve.size()];
    for (int node : nodes) {
      asked[node >>> 2 * SLOT] = true;
    }
    columns = sieve.columns(asked);
  }

  /** Reads trees as they were learned, whose tests are among those of a sieve. */
  static Forest read(DataInputStream in, Sieve sieve) throws IOException {
    int classes = in.readUnsignedByte();
    byte[] sizes = in.readNBytes(in.readUnsignedShort());
    int count = 0;
    for (byte size : sizes) {
      count += Byte.toUnsignedInt(size);
    }
    int[] nodes = new int[count];
    ByteBuffer.wrap(in.readNBytes(Integer.BYTES * count)).asIntBuffer().get(nodes);
    return new Forest(sieve, classes, sizes, nodes, Weights.floats(in, count + sizes.length));
  }

  /** A node as it is kept. */
  static int node(int test, int left, int right) {
    return test << 2 * SLOT | left << SLOT | right;
  }

  int classes() {
    return classes;
  }

  /** The chance of the only class of a forest of one. */
  float chance(float[] row) {
    return chance(new Answers(row))[0];
  }

  /** The chances of the only class of a forest of one, for each row. */
  float[] chance(float[][] rows) {
    return chance(new Answers(rows));
  }

  /** The chances of the only class of a forest of one, for each row. */
  float[] chance(Answers answers) {
    float[][] scores = scores(answers);
    float[] chances = new float[scores.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = (float) (1 / (1 + Math.exp(-scores[i][0])));
    }
    return chances;
  }

  /** The chances of the classes, which add up to 1. */
  float[] chances(float[] row) {
    return chances(new Answers(row))[0];
  }

  /** The chances of the classes for each row. */
  float[][] chances(float[][] rows) {
    return chances(new Answers(rows));
  }

  /** The chances of the classes for each row. */
  float[][] chances(Answers answers) {
    float[][] chances = scores(answers);
    for (float[] row : chances) {
      turnIntoChances(row);
    }
    return chances;
  }

  /** Turns raw scores of classes into their chances, in place: the softmax. */
  static void turnIntoChances(float[] scores) {
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

  /** The raw score of each class for each row: the sum of its trees' leaves. */
  private float[][] scores(Answers answers) {
    float[][] scores = new float[answers.rows()][classes];
    long[][] passed = answers.to(sieve, columns);
    long[] at = new long[MOST_SLOTS];
    float[] values = new float[Sieve.ROWS];
    float[][] sums = new float[classes][Sieve.ROWS];
    for (int from = 0; from < scores.length; from += Sieve.ROWS) {
      int count = Math.min(scores.length - from, Sieve.ROWS);
      for (float[] sum : sums) {
        Arrays.fill(sum, 0);
      }
      int root = 0;
      for (int tree = 0; tree < sizes.length; tree++) {
        int size = Byte.toUnsignedInt(sizes[tree]);
        at[0] = -1L >>> (Sieve.ROWS - count);
        walk(root, size, passed[from / Sieve.ROWS], at);
        lay(root + tree, size, at, values);
        add(values, sums[tree % classes]);
        root += size;
      }
      for (int row = 0; row < count; row++) {
        for (int i = 0; i < classes; i++) {
          scores[from + row][i] = sums[i][row];
        }
      }
    }
    return scores;
  }

  /**
   * Leads the rows, a bit each, down a tree, all at once. A node stands before its children, as it
   * was split before them.
   */
  private void walk(int root, int size, long[] passed, long[] at) {
    for (int i = 0; i < size; i++) {
      int node = nodes[root + i];
      long here = at[i];
      long pass = passed[node >>> 2 * SLOT];
      at[node >>> SLOT & MOST_SLOTS - 1] = here & pass;
      at[node & MOST_SLOTS - 1] = here & ~pass;
    }
  }

  /**
   * Lays out for each row the value of its leaf. Most rows end in the same leaf: its value goes to
   * all at first, so that only the others are taken one by one.
   */
  private void lay(int base, int inner, long[] at, float[] values) {
    int common = 0;
    int most = -1;
    for (int leaf = 0; leaf <= inner; leaf++) {
      int rows = Long.bitCount(at[inner + leaf]);
      common = rows > most ? leaf : common;
      most = Math.max(most, rows);
    }
    Arrays.fill(values, leaves[base + common]);
    for (int leaf = 0; leaf <= inner; leaf++) {
      float value = leaves[base + leaf];
      for (long rest = leaf == common ? 0 : at[inner + leaf]; rest != 0; rest &= rest - 1) {
        values[Long.numberOfTrailingZeros(rest)] = value;
      }
    }
  }

  private static void add(float[] values, float[] sums) {
    for (int row = 0; row < Sieve.ROWS; row++) {
      sums[row] += values[row];
    }
  }
}
