package dev.lede.label;

import java.util.List;
import java.util.stream.Stream;

/**
 * The trees of a forest as they were learned.
 *
 * @param classes how many classes there are; the trees take turns
 */
record Trees(int classes, List<Tree> trees) {
  /** A forest that gives the mean of what two give, before that becomes a chance. */
  static Trees mean(Trees one, Trees other) {
    List<Tree> halves =
        Stream.concat(one.trees.stream(), other.trees.stream())
            .map(tree -> new Tree(tree.nodes, tree.leaves.stream().map(leaf -> leaf / 2).toList()))
            .toList();
    return new Trees(one.classes, halves);
  }

  /**
   * One tree.
   *
   * @param nodes each stands before its children; the first is the root
   * @param leaves the values of the leaves, one more than nodes
   */
  record Tree(List<Node> nodes, List<Float> leaves) {}

  /**
   * A node.
   *
   * @param left the node that those go to which pass the test; a leaf is the complement of its
   *     number
   * @param right likewise that of the others
   */
  record Node(Test test, int left, int right) {}

  /**
   * Whether a row goes left.
   *
   * @param threshold what a row that does has at most in the column
   * @param lenient whether a row without a value does
   */
  record Test(Column column, float threshold, boolean lenient) implements Comparable<Test> {
    @Override
    public int compareTo(Test other) {
      int order = Integer.compare(column.place(), other.column.place());
      order = order != 0 ? order : Float.compare(threshold, other.threshold);
      return order != 0 ? order : Boolean.compare(lenient, other.lenient);
    }
  }
}
