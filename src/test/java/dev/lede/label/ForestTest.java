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
  void rowsAreAnsweredOneLikeTheOther() {
    float[][] rows = new float[150][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % 7 == 0 ? row(Float.NaN, i) : row(i % 20, i % 4);
    }
    Forest forest = forest(1, tree(0, "10", "1 2 -3"));
    float[] chances = forest.chance(rows);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(forest.chance(rows[i]), chances[i]);
    }
  }

  @Test
  void aTreeOfMoreNodesThanAForestKeepsIsRefused() {
    int nodes = Forest.MOST_SLOTS / 2;
    String chain = " %d".repeat(nodes).formatted((Object[]) range(1, nodes)).strip();
    String left = chain.replaceFirst("\\d+$", "-1");
    String right = " -2".repeat(nodes).strip();
    String tree =
        "\nTree=0\nnum_leaves="
            + (nodes + 1)
            + "\nsplit_feature="
            + " 0".repeat(nodes).strip()
            + "\nthreshold="
            + chain
            + "\ndecision_type="
            + " 8".repeat(nodes).strip()
            + "\nleft_child="
            + left
            + "\nright_child="
            + right
            + "\nleaf_value="
            + " 1".repeat(nodes + 1).strip()
            + "\n";
    assertThrows(IllegalArgumentException.class, () -> forest(1, tree));
  }

  private static Integer[] range(int from, int count) {
    Integer[] range = new Integer[count];
    Arrays.setAll(range, i -> from + i);
    return range;
  }
}
