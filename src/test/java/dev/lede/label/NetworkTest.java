package dev.lede.label;

import static dev.lede.label.Rows.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final List<Column> COLUMNS = List.of(Feature.CHARS, Feature.WORDS, Feature.COMMAS);
  private static final int CHARS = Feature.CHARS.place();

  /** Two classes by whether one of two columns is high, but not both, which no single one tells. */
  private static NetworkWeights either() {
    TrainingSet set = new TrainingSet();
    for (int i = 0; i < 20_000; i++) {
      boolean chars = i % 2 == 0;
      boolean words = i / 2 % 2 == 0;
      set.add(row(chars ? 1 : 0, words ? 500 : 20), chars == words ? 0 : 1, 1);
    }
    return Backpropagation.train(set, COLUMNS, 2);
  }

  @Test
  void aNetworkLearnsWhatNoColumnTellsAlone() {
    Network network = Learned.network(either());
    assertTrue(network.chances(row(0, 20))[0] > 0.9);
    assertTrue(network.chances(row(1, 20))[1] > 0.9);
    assertTrue(network.chances(row(0, 500))[1] > 0.9);
    assertTrue(network.chances(row(1, 500))[0] > 0.9);
  }

  @Test
  void theSameRowsGiveTheSameNetwork() {
    assertArrayEquals(either().first().weights(), either().first().weights());
  }

  @Test
  void whatIsWrittenIsRead() {
    NetworkWeights learned = either();
    Network read = Learned.network(learned);
    assertArrayEquals(learned.inputs().scaling().places(), read.scaling().places());
    assertArrayEquals(learned.first().weights(), read.first().weights(), Network.STEP);
    assertArrayEquals(learned.last().biases(), read.last().biases(), Network.STEP);
  }

  @Test
  void aColumnThatIsTheSameEverywhereIsNotRead() {
    assertEquals(List.of(Feature.CHARS, Feature.WORDS), either().inputs().columns());
  }

  @Test
  void aMissingValueCountsAsTheMean() {
    Scaling scaling = new Scaling(new int[] {CHARS}, new float[] {0.5f}, new float[] {0.1f});
    assertEquals(0, scaling.of(row(Float.NaN, 0), 0));
    assertEquals(2, scaling.of(row(0.7f, 0), 0), 1e-5f);
  }

  @Test
  void aLargeValueIsCurbed() {
    Scaling scaling = new Scaling(new int[] {CHARS}, new float[] {0}, new float[] {1});
    assertEquals(1, scaling.of(row(1, 0), 0));
    assertEquals(2, scaling.of(row((float) Math.E, 0), 0), 1e-5f);
    assertEquals(-2, scaling.of(row((float) -Math.E, 0), 0), 1e-5f);
    assertEquals(4, scaling.of(row(1e30f, 0), 0));
    assertEquals(-4, scaling.of(row(Float.NEGATIVE_INFINITY, 0), 0));
  }

  @Test
  void theChancesOfTheClassesAddUpToOne() {
    float[] scores = {1000, 999, -1000};
    Softmax.turn(scores);
    assertEquals(1, scores[0] + scores[1] + scores[2], 1e-6f);
    assertEquals(Math.E, scores[0] / scores[1], 1e-5);
  }
}
