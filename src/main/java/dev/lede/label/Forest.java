package dev.lede.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Boosted regression trees, as LightGBM trains them (G. Ke et al., "LightGBM: a highly efficient
 * gradient boosting decision tree", NIPS 2017), in a form that is small to ship and quick to walk.
 */
final class Forest {
  /** Set in a node's flags where a missing value goes left. */
  static final int MISSING_LEFT = 1;

  /** Set in a node's flags where a missing value counts as 0, since training never saw one. */
  static final int MISSING_ZERO = 2;

  /** How many bits of a node the slot of a child takes. */
  private static final int SLOT = Short.SIZE;

  private final int classes;
  private final Sieve sieve;
  private final int[] columns;
  private final int[] roots;

  /** The nodes of all trees: the number of the test, then the slots of both children. */
  private final long[] nodes;

  private final float[] leaves;
  private final int[] leafBases;
  private final int largest;

  /** The parts of a forest, all trees one behind the other. */
  record Parts(
      int classes,
      Enum<?>[] features,
      int[] roots,
      int[] leafBases,
      byte[] flags,
      short[] feature,
      float[] threshold,
      short[] left,
      short[] right,
      float[] leaves) {}

  Forest(Parts parts) {
    this(parts, new Sieve(parts));
  }

  /** A forest whose tests are among those of a sieve. */
  Forest(Parts parts, Sieve sieve) {
    this.sieve = sieve;
    classes = parts.classes;
    columns = new int[parts.features.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = parts.features[i].ordinal();
    }
    roots = Arrays.copyOf(parts.roots, parts.roots.length + 1);
    roots[parts.roots.length] = parts.flags.length;
    leafBases = parts.leafBases;
    leaves = parts.leaves;
    nodes = new long[parts.flags.length];
    int most = 0;
    for (int tree = 0; tree + 1 < roots.length; tree++) {
      int size = roots[tree + 1] - roots[tree];
      most = Math.max(most, size);
      for (int node = roots[tree]; node < roots[tree + 1]; node++) {
        long test = sieve.test(parts, node);
        int left = slot(parts.left[node], size);
        int right = slot(parts.right[node], size);
        nodes[node] = test << 2 * SLOT | (long) left << SLOT | right;
      }
    }
    largest = most;
  }

  /** Where the rows of a child are kept: those of the leaves behind those of the nodes. */
  private static int slot(short child, int nodes) {
    return child >= 0 ? child : nodes + ~child;
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
    long[] at = new long[2 * largest + 1];
    float[] values = new float[Sieve.ROWS];
    float[][] sums = new float[classes][Sieve.ROWS];
    for (int from = 0; from < scores.length; from += Sieve.ROWS) {
      int count = Math.min(scores.length - from, Sieve.ROWS);
      for (float[] sum : sums) {
        Arrays.fill(sum, 0);
      }
      for (int tree = 0; tree + 1 < roots.length; tree++) {
        at[0] = -1L >>> (Sieve.ROWS - count);
        walk(tree, passed[from / Sieve.ROWS], at);
        lay(tree, at, values);
        add(values, sums[tree % classes]);
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
  private void walk(int tree, long[] passed, long[] at) {
    int root = roots[tree];
    int size = roots[tree + 1] - root;
    for (int i = 0; i < size; i++) {
      long node = nodes[root + i];
      long here = at[i];
      long pass = passed[(int) (node >>> 2 * SLOT)];
      at[(int) (node >>> SLOT) & 0xFFFF] = here & pass;
      at[(int) node & 0xFFFF] = here & ~pass;
    }
  }

  /**
   * Lays out for each row the value of its leaf. Most rows end in the same leaf: its value goes to
   * all at first, so that only the others are taken one by one.
   */
  private void lay(int tree, long[] at, float[] values) {
    int inner = roots[tree + 1] - roots[tree];
    int base = leafBases[tree];
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

  /** Reads what {@link #write} has written; the features are constants of an enum. */
  static <E extends Enum<E>> Parts read(DataInputStream in, Class<E> names) throws IOException {
    int classes = in.readUnsignedByte();
    Enum<?>[] features = new Enum<?>[in.readUnsignedShort()];
    for (int i = 0; i < features.length; i++) {
      features[i] = Enum.valueOf(names, in.readUTF());
    }
    int trees = in.readUnsignedShort();
    int[] roots = new int[trees];
    int[] leafBases = new int[trees];
    int nodes = 0;
    int leafCount = 0;
    for (int i = 0; i < trees; i++) {
      roots[i] = nodes;
      leafBases[i] = leafCount;
      int size = in.readUnsignedShort();
      nodes += size;
      leafCount += size + 1;
    }
    byte[] flags = in.readNBytes(nodes);
    short[] feature = shorts(in, nodes);
    float[] threshold = floats(in, nodes);
    short[] left = shorts(in, nodes);
    short[] right = shorts(in, nodes);
    float[] leaves = floats(in, leafCount);
    return new Parts(
        classes, features, roots, leafBases, flags, feature, threshold, left, right, leaves);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    java.nio.ByteBuffer.wrap(in.readNBytes(4 * count)).asFloatBuffer().get(values);
    return values;
  }

  private static short[] shorts(DataInputStream in, int count) throws IOException {
    short[] values = new short[count];
    java.nio.ByteBuffer.wrap(in.readNBytes(2 * count)).asShortBuffer().get(values);
    return values;
  }

  /**
   * Writes parts in the form of the weights in the jar: features by name, so that the enum may
   * change.
   */
  static void write(Parts parts, DataOutputStream out) throws IOException {
    out.writeByte(parts.classes);
    out.writeShort(parts.features.length);
    for (Enum<?> feature : parts.features) {
      out.writeUTF(feature.name());
    }
    out.writeShort(parts.roots.length);
    for (int i = 0; i < parts.roots.length; i++) {
      int end = i + 1 < parts.roots.length ? parts.roots[i + 1] : parts.flags.length;
      out.writeShort(end - parts.roots[i]);
    }
    out.write(parts.flags);
    for (short value : parts.feature) {
      out.writeShort(value);
    }
    for (float value : parts.threshold) {
      out.writeFloat(value);
    }
    for (short value : parts.left) {
      out.writeShort(value);
    }
    for (short value : parts.right) {
      out.writeShort(value);
    }
    for (float value : parts.leaves) {
      out.writeFloat(value);
    }
  }
}
