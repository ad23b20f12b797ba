package dev.lede.label;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes forests in the form of the weights in the jar: first their {@link Sieve}, then each {@link
 * Forest}, whose nodes name tests by number. Columns go by name, so that the enums may change.
 */
final class WeightsWriter {
  private final DataOutputStream out;

  WeightsWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes forests that share their tests. */
  void write(Trees... forests) throws IOException {
    List<Trees.Test> tests =
        Stream.of(forests)
            .flatMap(forest -> forest.trees().stream())
            .flatMap(tree -> tree.nodes().stream())
            .map(Trees.Node::test)
            .distinct()
            .sorted()
            .toList();
    if (tests.size() > Forest.MOST_TESTS) {
      throw new IllegalArgumentException(tests.size() + " tests are too many");
    }
    writeTests(tests);
    for (Trees forest : forests) {
      write(forest, tests);
    }
  }

  private void writeTests(List<Trees.Test> tests) throws IOException {
    List<Column> columns = tests.stream().map(Trees.Test::column).toList();
    List<Column> distinct = columns.stream().distinct().toList();
    out.writeShort(distinct.size());
    for (Column column : distinct) {
      out.writeUTF(column.name());
      out.writeShort(Collections.frequency(columns, column));
    }
    for (Trees.Test test : tests) {
      out.writeFloat(test.threshold());
    }
    for (Trees.Test test : tests) {
      out.writeByte(test.lenient() ? 1 : 0);
    }
  }

  private void write(Trees forest, List<Trees.Test> tests) throws IOException {
    out.writeByte(forest.classes());
    out.writeShort(forest.trees().size());
    for (Trees.Tree tree : forest.trees()) {
      int size = tree.nodes().size();
      if (size + tree.leaves().size() > Forest.MOST_SLOTS) {
        throw new IllegalArgumentException("a tree of " + size + " nodes is too large");
      }
      out.writeByte(size);
    }
    for (Trees.Tree tree : forest.trees()) {
      for (int place = 0; place < tree.nodes().size(); place++) {
        out.writeInt(node(tree.nodes().get(place), place, tree.nodes().size(), tests));
      }
    }
    for (Trees.Tree tree : forest.trees()) {
      for (float leaf : tree.leaves()) {
        out.writeShort(steps(leaf));
      }
    }
  }

  private static int node(Trees.Node node, int place, int nodes, List<Trees.Test> tests) {
    int test = Collections.binarySearch(tests, node.test());
    int left = slot(node.left(), place, nodes);
    return Forest.node(test, left, slot(node.right(), place, nodes));
  }

  private static int steps(float leaf) {
    int steps = Math.round(leaf / Forest.STEP);
    if (steps != (short) steps) {
      throw new IllegalArgumentException("a leaf of " + leaf + " is too large");
    }
    return steps;
  }

  /** Where the rows of a child are kept: those of the leaves behind those of the nodes. */
  private static int slot(int child, int node, int nodes) {
    if (child >= 0 && child <= node) {
      throw new IllegalArgumentException("a child stands before its node");
    }
    return child >= 0 ? child : nodes + ~child;
  }
}
