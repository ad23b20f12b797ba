package dev.lede.label;

import static dev.lede.label.Rows.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeTest {
  private static final float[][] ROWS = {row(0, 1), row(0, 500)};

  /** A network that tells rows of few words from those of many. */
  private static Network network() {
    TrainingSet set = new TrainingSet();
    for (int i = 0; i < 2000; i++) {
      set.add(ROWS[i % 2], i % 2, 1);
    }
    return Learned.network(Backpropagation.train(set, List.of(Feature.WORDS), 2));
  }

  /** A forest that gives each of some classes the same chance, but for the scores of the last. */
  private static Forest forest(int classes, float few, float many) {
    Trees.Test test = new Trees.Test(Feature.WORDS, 10, false);
    Trees.Tree last = new Trees.Tree(List.of(new Trees.Node(test, -1, -2)), List.of(few, many));
    Trees.Tree none = new Trees.Tree(List.of(new Trees.Node(test, -1, -2)), List.of(0f, 0f));
    return Learned.forest(new Trees(classes, classes == 1 ? List.of(last) : List.of(none, last)));
  }

  private static float mean(float one, float other) {
    return (one + other) / 2;
  }

  @Test
  void theChanceIsTheMeanOfTheForestsAndTheNetworks() {
    Network network = network();
    Committee committee = new Committee(forest(1, 2, -2), network);
    float[] forests = committee.forest().chance(new Answers(ROWS));
    float[] expected = {
      mean(forests[0], network.chances(ROWS[0])[1]), mean(forests[1], network.chances(ROWS[1])[1])
    };
    assertArrayEquals(expected, committee.chance(forests, ROWS), 1e-6f);
  }

  @Test
  void theChancesOfClassesAreTheMeanToo() {
    Network network = network();
    Committee committee = new Committee(forest(2, 2, -2), network);
    float[][] forests = committee.forest().chances(new Answers(ROWS));
    float[][] chances = committee.chances(new Answers(ROWS), ROWS);
    for (int i = 0; i < ROWS.length; i++) {
      float[] others = network.chances(ROWS[i]);
      float[] expected = {mean(forests[i][0], others[0]), mean(forests[i][1], others[1])};
      assertArrayEquals(expected, chances[i], 1e-6f);
    }
  }
}
