package dev.lede.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads LightGBM's text form of a model. */
final class LightGbmText {
  private LightGbmText() {}

  /** The trees of a model over some columns. */
  static Trees trees(String model, int classes, List<? extends Column> columns) {
    return new Trees(
        classes,
        Stream.of(model.split("\nTree="))
            .skip(1)
            .map(tree -> tree(fields(tree), columns))
            .toList());
  }

  /** For each key its values. */
  private static Map<String, String[]> fields(String tree) {
    Map<String, String[]> fields = new HashMap<>();
    for (String line : tree.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        fields.put(line.substring(0, equals), line.substring(equals + 1).split(" "));
      }
    }
    return fields;
  }

  private static Trees.Tree tree(Map<String, String[]> fields, List<? extends Column> columns) {
    List<Float> leaves = Stream.of(fields.get("leaf_value")).map(Float::valueOf).toList();
    List<Trees.Node> nodes = new ArrayList<>();
    for (int i = 0; i < leaves.size() - 1; i++) {
      Trees.Test test =
          test(
              columns.get(number(fields, "split_feature", i)),
              threshold(fields.get("threshold")[i]),
              number(fields, "decision_type", i));
      nodes.add(
          new Trees.Node(test, number(fields, "left_child", i), number(fields, "right_child", i)));
    }
    return new Trees.Tree(nodes, leaves);
  }

  private static int number(Map<String, String[]> fields, String key, int place) {
    return Integer.parseInt(fields.get(key)[place]);
  }

  /**
   * Bit 1 of LightGBM's decision type: missing goes left; bits 2 and 3: what counts as missing, 2
   * being NaN. Where training never saw a value missing, one counts as 0.
   */
  private static Trees.Test test(Column column, float threshold, int decision) {
    boolean nan = (decision >> 2 & 3) == 2;
    return new Trees.Test(column, threshold, nan ? (decision & 2) != 0 : 0 <= threshold);
  }

  /**
   * Rounded down, so that the same rows go left; LightGBM writes "inf" where only missing values go
   * right.
   */
  private static float threshold(String text) {
    if (text.endsWith("inf")) {
      return text.startsWith("-") ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY;
    }
    double value = Double.parseDouble(text);
    float rounded = (float) value;
    return rounded > value ? Math.nextDown(rounded) : rounded;
  }
}
