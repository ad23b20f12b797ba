package dev.lede.label;

/**
 * The trees of a forest as they were learned, all one behind the other.
 *
 * @param classes how many classes there are; the trees take turns
 * @param features what the trees look at
 * @param roots where the nodes of each tree begin
 * @param flags of each node, what becomes of a row without a value
 * @param feature of each node, which of the features it looks at
 * @param threshold of each node, what a value that goes left is at most
 * @param left of each node, the child in its tree; a leaf is the complement of its number
 * @param right likewise
 * @param leaves the values of the leaves
 */
record Trees(
    int classes,
    Enum<?>[] features,
    int[] roots,
    byte[] flags,
    short[] feature,
    float[] threshold,
    short[] left,
    short[] right,
    float[] leaves) {
  /** Set in a node's flags where a missing value goes left. */
  static final int MISSING_LEFT = 1;

  /** Set in a node's flags where a missing value counts as 0, since training never saw one. */
  static final int MISSING_ZERO = 2;

  /** How many nodes there are. */
  int nodes() {
    return flags.length;
  }

  /** How many nodes a tree has. */
  int size(int tree) {
    return (tree + 1 < roots.length ? roots[tree + 1] : nodes()) - roots[tree];
  }

  /** The test of a node. */
  Test test(int node) {
    boolean lenient =
        (flags[node] & MISSING_ZERO) != 0
            ? 0 <= threshold[node]
            : (flags[node] & MISSING_LEFT) != 0;
    return new Test(features[feature[node]], threshold[node], lenient);
  }

  /**
   * Whether a row goes left.
   *
   * @param lenient whether a row without a value does
   */
  record Test(Enum<?> feature, float threshold, boolean lenient) implements Comparable<Test> {
    @Override
    public int compareTo(Test other) {
      int order = Integer.compare(feature.ordinal(), other.feature.ordinal());
      order = order != 0 ? order : Float.compare(threshold, other.threshold);
      return order != 0 ? order : Boolean.compare(lenient, other.lenient);
    }
  }
}
