package dev.lede.label;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes forests in the form of the weights in the jar: first their {@link Sieve}, then each {@link
 * Forest}, whose nodes name tests by number. Features go by name, so that the enum may change.
 */
final class WeightsWriter {
  private final DataOutputStream out;

  WeightsWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes forests that share their tests. */
  void write(Trees... forests) throws IOException {
    TreeSet<Trees.Test> distinct = new TreeSet<>();
    for (Trees trees : forests) {
      for (int node = 0; node < trees.nodes(); node++) {
        distinct.add(trees.test(node));
      }
    }
    List<Trees.Test> tests = new ArrayList<>(distinct);
    if (tests.size() > Forest.MOST_TESTS) {
      throw new IllegalArgumentException(tests.size() + " tests are too many");
    }
    writeTests(tests);
    for (Trees trees : forests) {
      write(trees, tests);
    }
  }

  private void writeTests(List<Trees.Test> tests) throws IOException {
    List<Enum<?>> features = tests.stream().<Enum<?>>map(Trees.Test::feature).toList();
    List<Enum<?>> distinct = features.stream().distinct().toList();
    out.writeShort(distinct.size());
    for (Enum<?> feature : distinct) {
      out.writeUTF(feature.name());
      out.writeShort(Collections.frequency(features, feature));
    }
    for (Trees.Test test : tests) {
      out.writeFloat(test.threshold());
    }
    for (Trees.Test test : tests) {
      out.writeByte(test.lenient() ? 1 : 0);
    }
  }

  private void write(Trees trees, List<Trees.Test> tests) throws IOException {
    out.writeByte(trees.classes());
    out.writeShort(trees.roots().length);
    for (int tree = 0; tree < trees.roots().length; tree++) {
      if (2 * trees.size(tree) + 1 > Forest.MOST_SLOTS) {
        throw new IllegalArgumentException("a tree of " + trees.size(tree) + " nodes is too large");
      }
      out.writeByte(trees.size(tree));
    }
    for (int tree = 0; tree < trees.roots().length; tree++) {
      int size = trees.size(tree);
      for (int node = trees.roots()[tree]; node < trees.roots()[tree] + size; node++) {
        int test = Collections.binarySearch(tests, trees.test(node));
        int place = node - trees.roots()[tree];
        int left = slot(trees.left()[node], place, size);
        out.writeInt(Forest.node(test, left, slot(trees.right()[node], place, size)));
      }
    }
    for (float leaf : trees.leaves()) {
      out.writeFloat(leaf);
    }
  }

  /** Where the rows of a child are kept: those of the leaves behind those of the nodes. */
  private static int slot(short child, int node, int nodes) {
    if (child >= 0 && child <= node) {
      throw new IllegalArgumentException("a child stands before its node");
    }
    return child >= 0 ? child : nodes + ~child;
  }
}
