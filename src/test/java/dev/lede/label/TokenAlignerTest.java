package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenAlignerTest {
  private static int[] words(String text) {
    return text.chars().toArray();
  }

  @Test
  void wordsOfTheSameTextAreAtTheSamePlaces() {
    assertArrayEquals(new int[] {0, 1, 2, 3}, TokenAligner.align(words("abcd"), words("abcd")));
  }

  @Test
  void wordsThatOnlyOneTextHasAreLeftOut() {
    assertArrayEquals(
        new int[] {0, -1, 1, 3, -1}, TokenAligner.align(words("abcd"), words("axbdy")));
  }

  @Test
  void aWordThatStandsOftenIsToldByItsNeighbours() {
    int[] places = TokenAligner.align(words("xpqrsxtuvwx"), words("pqrsxtuvw"));
    assertArrayEquals(IntStream.range(1, 10).toArray(), places);
  }

  @Test
  void nothingIsAlignedWithNothing() {
    assertEquals(0, TokenAligner.align(words("abc"), new int[0]).length);
    assertArrayEquals(new int[] {-1, -1}, TokenAligner.align(new int[0], words("ab")));
  }

  @Test
  void placesNeverGoBack() {
    int[] places = TokenAligner.align(words("abcdefghabcdefgh"), words("efghabcdabcd"));
    int last = -1;
    for (int place : places) {
      if (place >= 0) {
        assertTrue(place > last);
        last = place;
      }
    }
  }
}
