package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final int CHARS = Feature.CHARS.ordinal();
  private static final int WORDS = Feature.WORDS.ordinal();

  /** In LightGBM's words: 8 is "missing is NaN", 2 more "and goes left". */
  private static String tree(int number, String missing, String leaves) {
    return """

    Tree=%d
    num_leaves=3
    split_feature=%d %d
    threshold=10 2.5
    decision_type=8 %s
    left_child=1 -1
    right_child=-2 -3
    leaf_value=%s
    """
        .formatted(number, CHARS, WORDS, missing, leaves);
  }

  private static Forest forest(int classes, String... trees) {
    return Learned.forest(
        LightGbmText.trees("tree\n" + String.join("", trees), classes, Feature.values()));
  }

  private static float[] row(float chars, float words) {
    float[] row = new float[Feature.COUNT];
    Arrays.fill(row, Float.NaN);
    row[CHARS] = chars;
    row[WORDS] = words;
    return row;
  }

  private static float chance(double score) {
    return (float) (1 / (1 + Math.exp(-score)));
  }

  @Test
  void aRowEndsInTheLeafThatItsTestsLeadTo() {
    Forest forest = forest(1, tree(0, "8", "1 2 -3"));
    assertEquals(chance(1), forest.chance(row(10, 2.5f)));
    assertEquals(chance(-3), forest.chance(row(10, 2.6f)));
    assertEquals(chance(2), forest.chance(row(10.1f, 0)));
  }

  @Test
  void aMissingValueGoesWhereItWasLearnedToGo() {
    assertEquals(chance(2), forest(1, tree(0, "8", "1 2 -3")).chance(row(Float.NaN, 0)));
    assertEquals(chance(-3), forest(1, tree(0, "8", "1 2 -3")).chance(row(0, Float.NaN)));
    assertEquals(chance(1), forest(1, tree(0, "10", "1 2 -3")).chance(row(0, Float.NaN)));
  }

  @Test
  void aMissingValueThatTrainingNeverSawCountsAsNought() {
    assertEquals(chance(1), forest(1, tree(0, "0", "1 2 -3")).chance(row(0, Float.NaN)));
  }

  @Test
  void theLeavesOfAllTreesAddUp() {
    Forest forest = forest(1, tree(0, "8", "1 2 -3"), tree(1, "8", "0.5 0.25 4"));
    assertEquals(chance(1.5), forest.chance(row(0, 0)));
  }

  @Test
  void treesOfSeveralClassesTakeTurns() {
    Forest forest = forest(2, tree(0, "8", "1 2 -3"), tree(1, "8", "1 4 -3"));
    assertArrayEquals(new float[] {0.5f, 0.5f}, forest.chances(row(0, 0)));
    assertArrayEquals(new float[] {chance(-2), chance(2)}, forest.chances(row(11, 0)), 1e-6f);
  }

  @Test
  void rowsAreAnsweredAlikeWhateverStandsBesideThem() {
    float[][] rows = new float[150][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % 7 == 0 ? row(Float.NaN, i) : row(i % 20, i % 4);
    }
    Forest forest = forest(1, tree(0, "10", "1 2 -3"));
    float[] chances = forest.chance(rows);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(forest.chance(rows[i]), chances[i], 1e-6f);
    }
  }

  @Test
  void aValuePassesTheTestsThatItIsAtMost() {
    float[] numbers = {Float.NEGATIVE_INFINITY, -7, -0.0f, 0, 1e-30f, 3, 3.5f, 1e9f};
    byte[] flags = new byte[2 * numbers.length];
    float[] thresholds = new float[flags.length];
    float[] leaves = new float[2 * flags.length];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = (byte) (i % 2 == 0 ? Trees.MISSING_LEFT : 0);
      thresholds[i] = numbers[i / 2];
      leaves[2 * i] = 1;
    }
    Forest forest = Learned.forest(stumps(flags, thresholds, leaves));
    for (float value : new float[] {-8, -7, -1, -0.0f, 0, 2, 3, 3.2f, 4, 1e9f, 2e9f, Float.NaN}) {
      double passed = 0;
      for (int i = 0; i < flags.length; i++) {
        passed += Float.isNaN(value) ? 1 - i % 2 : value <= thresholds[i] ? 1 : 0;
      }
      assertEquals(chance(passed), forest.chance(row(value, 0)), 1e-6f, "value " + value);
    }
  }

  private static Trees stumps(byte[] flags, float[] thresholds, float[] leaves) {
    int[] roots = range(0, flags.length);
    short[] left = new short[flags.length];
    short[] right = new short[flags.length];
    Arrays.fill(left, (short) -1);
    Arrays.fill(right, (short) -2);
    Enum<?>[] features = {Feature.CHARS};
    short[] feature = new short[flags.length];
    return new Trees(1, features, roots, flags, feature, thresholds, left, right, leaves);
  }

  @Test
  void aTreeOfMoreNodesThanAForestKeepsIsRefused() {
    int most = (Forest.MOST_SLOTS - 1) / 2;
    assertEquals(chance(0), Learned.forest(chain(most)).chance(row(0, 0)));
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> Learned.forest(chain(most + 1)));
    assertEquals("a tree of " + (most + 1) + " nodes is too large", refusal.getMessage());
  }

  private static Trees chain(int nodes) {
    short[] left = new short[nodes];
    short[] right = new short[nodes];
    for (int i = 0; i < nodes; i++) {
      left[i] = (short) (i + 1 < nodes ? i + 1 : -1);
      right[i] = (short) -(i + 2);
    }
    return new Trees(
        1,
        new Enum<?>[] {Feature.CHARS},
        new int[1],
        new byte[nodes],
        new short[nodes],
        new float[nodes],
        left,
        right,
        new float[nodes + 1]);
  }

  private static int[] range(int from, int count) {
    int[] range = new int[count];
    Arrays.setAll(range, i -> from + i);
    return range;
  }
}
