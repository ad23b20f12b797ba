package dev.lede.label;

import static dev.lede.label.Rows.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    return Learned.forest(trees(classes, trees));
  }

  private static Trees trees(int classes, String... trees) {
    return LightGbmText.trees("tree\n" + String.join("", trees), classes, Sheet.COLUMNS);
  }

  private static float[] chances(Forest forest, float[] row) {
    return forest.chances(new Answers(new float[][] {row}))[0];
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
  void theMeanOfTwoForestsLiesBetweenThem() {
    Trees one = trees(1, tree(0, "8", "1 2 -3"), tree(1, "8", "0.5 0.25 4"));
    Trees other = trees(1, tree(0, "8", "0.5 1 1"));
    assertEquals(chance(1), Learned.forest(Trees.mean(one, other)).chance(row(0, 0)));
  }

  @Test
  void theLeavesOfAllTreesAddUp() {
    Forest forest = forest(1, tree(0, "8", "1 2 -3"), tree(1, "8", "0.5 0.25 4"));
    assertEquals(chance(1.5), forest.chance(row(0, 0)));
  }

  @Test
  void treesOfSeveralClassesTakeTurns() {
    Forest forest = forest(2, tree(0, "8", "1 2 -3"), tree(1, "8", "1 4 -3"));
    assertArrayEquals(new float[] {0.5f, 0.5f}, chances(forest, row(0, 0)));
    assertArrayEquals(new float[] {chance(-2), chance(2)}, chances(forest, row(11, 0)), 1e-6f);
  }

  @Test
  void rowsAreAnsweredAlikeWhateverStandsBesideThem() {
    float[][] rows = new float[150][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % 7 == 0 ? row(Float.NaN, i) : row(i % 20, i % 4);
    }
    Forest forest = forest(1, tree(0, "10", "1 2 -3"));
    float[] chances = forest.chance(new Answers(rows));
    for (int i = 0; i < rows.length; i++) {
      assertEquals(forest.chance(rows[i]), chances[i]);
    }
  }

  @Test
  void aValuePassesTheTestsThatItIsAtMost() {
    float[] numbers = {Float.NEGATIVE_INFINITY, -7, -0.0f, 0, 1e-30f, 3, 3.5f, 1e9f};
    List<Trees.Tree> stumps = new ArrayList<>();
    for (float number : numbers) {
      stumps.add(stump(number, true));
      stumps.add(stump(number, false));
    }
    Forest forest = Learned.forest(new Trees(1, stumps));
    for (float value : new float[] {-8, -7, -1, -0.0f, 0, 2, 3, 3.2f, 4, 1e9f, 2e9f}) {
      int passed = 0;
      for (float number : numbers) {
        passed += value <= number ? 2 : 0;
      }
      assertEquals(chance(passed), forest.chance(row(value, 0)), 1e-6f, "value " + value);
    }
    assertEquals(chance(numbers.length), forest.chance(row(Float.NaN, 0)), 1e-6f);
  }

  /** A tree that says 1 of rows that pass a test, else 0. */
  private static Trees.Tree stump(float threshold, boolean lenient) {
    Trees.Test test = new Trees.Test(Feature.CHARS, threshold, lenient);
    return new Trees.Tree(List.of(new Trees.Node(test, -1, -2)), List.of(1f, 0f));
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
    Trees.Test test = new Trees.Test(Feature.CHARS, 0, false);
    List<Trees.Node> chain = new ArrayList<>();
    for (int i = 1; i <= nodes; i++) {
      chain.add(new Trees.Node(test, i < nodes ? i : -1, -(i + 1)));
    }
    return new Trees(1, List.of(new Trees.Tree(chain, Collections.nCopies(nodes + 1, 0f))));
  }
}
