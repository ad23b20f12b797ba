package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final int MEGABYTE = 1_000_000;

  private static int size(String name) throws IOException {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      return in.readAllBytes().length;
    }
  }

  @Test
  void theWeightsThatLedeShipsTakeLessThanAMegabyte() throws IOException {
    int bytes = size("html.weights") + size("text.weights");
    assertTrue(bytes < MEGABYTE, bytes + " bytes");
  }
}
