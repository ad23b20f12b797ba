package dev.lede.label;

import dev.lede.table.PackedInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Boosted regression trees, as LightGBM trains them (G. Ke et al., "LightGBM: a highly efficient
 * gradient boosting decision tree", NIPS 2017), in a form that is small to ship and quick to walk.
 */
final class Forest {
  /** How many bits of a node the slot of a child takes. */
  private static final int SLOT = Byte.SIZE;

  /** A slot takes a byte, so a tree has no more nodes and leaves together. */
  static final int MOST_SLOTS = 1 << SLOT;

  /** The number of a test takes what is left of an int. */
  static final int MOST_TESTS = 1 << Integer.SIZE - 2 * SLOT;

  /** The value of a leaf is kept as a multiple of this. */
  static final float STEP = 1f / 2048;

  private final Sieve sieve;
  private final int classes;

  /** How many nodes each tree has, all of them behind those of the tree before. */
  private final byte[] sizes;

  /** The nodes of all trees: the number of the test, then the slots of both children. */
  private final int[] nodes;

  /** The values of all trees' leaves in parts of {@link #STEP}; a tree has one more than nodes. */
  private final short[] leaves;

  /** The place behind the last column that the tests ask for. */
  private final int end;

  private Forest(Sieve sieve, int classes, byte[] sizes, int[] nodes, short[] leaves) {
    this.sieve = sieve;
    this.classes = classes;
    this.sizes = sizes;
    this.nodes = nodes;
    this.leaves = leaves;
    boolean[] asked = new boolean[sieve.size()];
    for (int node : nodes) {
      asked[node >>> 2 * SLOT] = true;
    }
    end = sieve.end(asked);
  }

  /** Reads trees as they were learned, whose tests are among those of a sieve. */
  static Forest read(PackedInput in, Sieve sieve) throws IOException {
    int classes = in.readUnsignedByte();
    byte[] sizes = in.bytes(in.readUnsignedShort());
    int count = 0;
    for (byte size : sizes) {
      count += Byte.toUnsignedInt(size);
    }
    int[] nodes = in.ints(count);
    short[] leaves = in.shorts(count + sizes.length);
    return new Forest(sieve, classes, sizes, nodes, leaves);
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
  float[] chance(Answers answers) {
    float[][] scores = scores(answers);
    float[] chances = new float[scores.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = (float) (1 / (1 + Math.exp(-scores[i][0])));
    }
    return chances;
  }

  /** The chances of the classes for each row, which add up to 1. */
  float[][] chances(Answers answers) {
    float[][] chances = scores(answers);
    for (float[] row : chances) {
      Softmax.turn(row);
    }
    return chances;
  }

  /** The raw score of each class for each row: the sum of its trees' leaves. */
  private float[][] scores(Answers answers) {
    float[][] scores = new float[answers.rows()][classes];
    long[][] passed = answers.to(sieve, end);
    long[] at = new long[MOST_SLOTS];
    int[] common = new int[classes];
    int[][] sums = new int[classes][Sieve.ROWS];
    for (int part = 0; part < passed.length; part++) {
      int from = part * Sieve.ROWS;
      int count = Math.min(scores.length - from, Sieve.ROWS);
      clear(common, sums);
      int root = 0;
      int kind = 0; // the classes take turns
      for (int tree = 0; tree < sizes.length; tree++) {
        int size = Byte.toUnsignedInt(sizes[tree]);
        at[0] = -1L >>> (Sieve.ROWS - count);
        walk(root, size, passed[part], at);
        int leaf = common(root, size, at);
        common[kind] += leaves[root + tree + leaf];
        add(root + tree, size, leaf, at, sums[kind]);
        root += size;
        kind = kind + 1 == classes ? 0 : kind + 1;
      }
      for (int row = 0; row < count; row++) {
        for (int i = 0; i < classes; i++) {
          scores[from + row][i] = STEP * (common[i] + sums[i][row]);
        }
      }
    }
    return scores;
  }

  private static void clear(int[] common, int[][] sums) {
    Arrays.fill(common, 0);
    for (int[] sum : sums) {
      Arrays.fill(sum, 0);
    }
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

  /** A leaf in which many of the rows end: the one on the way that most of them take. */
  private int common(int root, int size, long[] at) {
    int slot = 0;
    while (slot < size) {
      int node = nodes[root + slot];
      int left = node >>> SLOT & MOST_SLOTS - 1;
      int right = node & MOST_SLOTS - 1;
      slot = Long.bitCount(at[left]) >= Long.bitCount(at[right]) ? left : right;
    }
    return slot - size;
  }

  /**
   * Adds to the sum of each row by how much the value of its leaf differs from that of a common
   * one, so that only the rows in others need be taken one by one.
   */
  private void add(int base, int size, int common, long[] at, int[] sums) {
    for (int i = 0; i <= size; i++) {
      int more = leaves[base + i] - leaves[base + common];
      for (long rest = i == common ? 0 : at[size + i]; rest != 0; rest &= rest - 1) {
        sums[Long.numberOfTrailingZeros(rest)] += more;
      }
    }
  }
}
