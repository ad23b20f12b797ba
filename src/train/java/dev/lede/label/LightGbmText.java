package dev.lede.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads LightGBM's text form of a model. */
final class LightGbmText {
  private final Map<Integer, Integer> features = new LinkedHashMap<>();
  private final List<Integer> roots = new ArrayList<>();
  private final List<Byte> flags = new ArrayList<>();
  private final List<Short> feature = new ArrayList<>();
  private final List<Float> threshold = new ArrayList<>();
  private final List<Short> left = new ArrayList<>();
  private final List<Short> right = new ArrayList<>();
  private final List<Float> leaves = new ArrayList<>();

  private LightGbmText() {}

  /** The trees of a model whose columns are the constants of an enum. */
  static Trees trees(String model, int classes, Enum<?>[] columns) {
    LightGbmText builder = new LightGbmText();
    String[] trees = model.split("\nTree=");
    for (int i = 1; i < trees.length; i++) {
      builder.add(fields(trees[i]));
    }
    Enum<?>[] used =
        builder.features.keySet().stream().map(column -> columns[column]).toArray(Enum<?>[]::new);
    return new Trees(
        classes,
        used,
        ints(builder.roots),
        bytes(builder.flags),
        shorts(builder.feature),
        floats(builder.threshold),
        shorts(builder.left),
        shorts(builder.right),
        floats(builder.leaves));
  }

  private static Map<String, String> fields(String tree) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : tree.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        fields.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return fields;
  }

  private void add(Map<String, String> tree) {
    roots.add(flags.size());
    for (String value : tree.get("leaf_value").split(" ")) {
      leaves.add(Float.parseFloat(value));
    }
    if (tree.get("num_leaves").equals("1")) {
      return;
    }
    for (String value : tree.get("split_feature").split(" ")) {
      feature.add(
          (short)
              features.computeIfAbsent(Integer.parseInt(value), key -> features.size()).intValue());
    }
    for (String value : tree.get("threshold").split(" ")) {
      threshold.add(threshold(value));
    }
    for (String value : tree.get("decision_type").split(" ")) {
      flags.add(flag(Integer.parseInt(value)));
    }
    for (String value : tree.get("left_child").split(" ")) {
      left.add(Short.parseShort(value));
    }
    for (String value : tree.get("right_child").split(" ")) {
      right.add(Short.parseShort(value));
    }
  }

  /**
   * Bit 1 of LightGBM's decision type: missing goes left; bits 2 and 3: what counts as missing, 2
   * being NaN.
   */
  private static byte flag(int decision) {
    boolean nan = (decision >> 2 & 3) == 2;
    return (byte) (nan ? (decision & 2) != 0 ? Trees.MISSING_LEFT : 0 : Trees.MISSING_ZERO);
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

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] array = new byte[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static short[] shorts(List<Short> list) {
    short[] array = new short[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static float[] floats(List<Float> list) {
    float[] array = new float[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }
}
