package dev.lede.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted regression trees, as LightGBM trains them (G. Ke et al., "LightGBM: a highly efficient
 * gradient boosting decision tree", NIPS 2017), in a form that is small to ship and quick to walk.
 */
final class Forest {
  /** Set in a node's flags where a missing value goes left. */
  static final int MISSING_LEFT = 1;

  /** Set in a node's flags where a missing value counts as 0, since training never saw one. */
  static final int MISSING_ZERO = 2;

  private final int classes;
  private final int[] features;
  private final int[] roots;
  private final byte[] flags;
  private final byte[] feature;
  private final float[] threshold;
  private final short[] left;
  private final short[] right;
  private final float[] leaves;
  private final int[] leafBases;

  /** The parts of a forest, all trees one behind the other. */
  record Parts(
      int classes,
      Enum<?>[] features,
      int[] roots,
      int[] leafBases,
      byte[] flags,
      byte[] feature,
      float[] threshold,
      short[] left,
      short[] right,
      float[] leaves) {}

  Forest(Parts parts) {
    classes = parts.classes;
    features = new int[parts.features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = parts.features[i].ordinal();
    }
    roots = parts.roots;
    leafBases = parts.leafBases;
    flags = parts.flags;
    feature = parts.feature;
    threshold = parts.threshold;
    left = parts.left;
    right = parts.right;
    leaves = parts.leaves;
  }

  int classes() {
    return classes;
  }

  /** The chance of the only class of a forest of one. */
  float chance(float[] row) {
    return chance(scores(new float[][] {row})[0][0]);
  }

  /** The chances of the only class of a forest of one, for each row. */
  float[] chance(float[][] rows) {
    float[][] scores = scores(rows);
    float[] chances = new float[rows.length];
    for (int i = 0; i < chances.length; i++) {
      chances[i] = chance(scores[i][0]);
    }
    return chances;
  }

  private static float chance(float score) {
    return (float) (1 / (1 + Math.exp(-score)));
  }

  /** The chances of the classes, which add up to 1. */
  float[] chances(float[] row) {
    return chances(new float[][] {row})[0];
  }

  /** The chances of the classes for each row. */
  float[][] chances(float[][] rows) {
    float[][] chances = scores(rows);
    for (float[] row : chances) {
      turnIntoChances(row);
    }
    return chances;
  }

  private static void turnIntoChances(float[] scores) {
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

  /**
   * The raw score of each class for each row: the sum of its trees' leaves. All rows go through a
   * tree before the next one is taken, while it is at hand in the processor's cache.
   */
  private float[][] scores(float[][] rows) {
    float[][] scores = new float[rows.length][classes];
    for (int tree = 0; tree < roots.length; tree++) {
      int root = roots[tree];
      boolean single = root == (tree + 1 < roots.length ? roots[tree + 1] : flags.length);
      for (int i = 0; i < rows.length; i++) {
        int leaf = single ? 0 : leaf(root, rows[i]);
        scores[i][tree % classes] += leaves[leafBases[tree] + leaf];
      }
    }
    return scores;
  }

  /** Which of its leaves the tree with this root leads a row to. */
  private int leaf(int root, float[] row) {
    int at = 0;
    while (at >= 0) {
      int node = root + at;
      float value = row[features[feature[node] & 0xFF]];
      boolean left = value <= threshold[node] || Float.isNaN(value) && missingGoesLeft(node);
      at = left ? this.left[node] : right[node];
    }
    return ~at;
  }

  private boolean missingGoesLeft(int node) {
    return (flags[node] & MISSING_ZERO) != 0
        ? 0 <= threshold[node]
        : (flags[node] & MISSING_LEFT) != 0;
  }

  /** Reads what {@link #write} has written; the features are constants of an enum. */
  static <E extends Enum<E>> Forest read(DataInputStream in, Class<E> names) throws IOException {
    int classes = in.readUnsignedByte();
    Enum<?>[] features = new Enum<?>[in.readUnsignedByte()];
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
    byte[] feature = in.readNBytes(nodes);
    float[] threshold = floats(in, nodes);
    short[] left = shorts(in, nodes);
    short[] right = shorts(in, nodes);
    float[] leaves = floats(in, leafCount);
    return new Forest(
        new Parts(
            classes, features, roots, leafBases, flags, feature, threshold, left, right, leaves));
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
    out.writeByte(parts.features.length);
    for (Enum<?> feature : parts.features) {
      out.writeUTF(feature.name());
    }
    out.writeShort(parts.roots.length);
    for (int i = 0; i < parts.roots.length; i++) {
      int end = i + 1 < parts.roots.length ? parts.roots[i + 1] : parts.flags.length;
      out.writeShort(end - parts.roots[i]);
    }
    out.write(parts.flags);
    out.write(parts.feature);
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
