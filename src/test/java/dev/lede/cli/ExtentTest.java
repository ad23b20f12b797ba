package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ExtentTest {
  private final Extent extent = new Extent();

  private long after(double... shares) {
    for (double share : shares) {
      extent.count(share < 0 ? OptionalDouble.empty() : OptionalDouble.of(share));
    }
    return extent.pages();
  }

  @Test
  void filesAreAsManyPages() {
    assertEquals(-1, after(-1));
    extent.know(7);
    assertEquals(7, after(-1, -1));
  }

  @Test
  void anArchiveHasAsManyPagesAsItsBytesLetExpect() {
    extent.know(1);
    assertEquals(10, after(0.1));
    assertEquals(8, after(0.25));
    assertEquals(4, after(0.9, 1));
  }

  @Test
  void ofSeveralArchivesTheNextOneBeginsWhereTheShareFalls() {
    extent.know(2);
    assertEquals(4, after(0.5, 1));
    assertEquals(4, after(0.5));
    assertEquals(4, after(1));
  }

  @Test
  void filesAndArchivesMayBeMixed() {
    extent.know(3);
    assertEquals(5, after(-1, 0.5, 1)); // of the third, nothing is known yet
    assertEquals(4, after(-1));
  }

  @Test
  void anArchiveOnStandardInputHasNobodyKnowsHowMany() {
    extent.know(1);
    assertEquals(-1, after(0, 0));
  }
}
