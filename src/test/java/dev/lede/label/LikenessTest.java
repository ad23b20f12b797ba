package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void aTextIsAsLikeALongOneAsCountingTheirPairsSays() {
    Random random = new Random(20241026);
    for (int i = 0; i < 2_000; i++) {
      int[] one = pairs(random, random.nextInt(12));
      int[] other = pairs(random, random.nextInt(400));
      float share = one.length == 0 ? 0 : (float) both(one, other) / one.length;
      assertEquals(share, Words.shared(one, other));
      int most = Math.max(one.length, other.length);
      float alike = most == 0 ? 0 : (float) both(one, other) / most;
      assertEquals(alike, Words.alike(one, other));
      assertEquals(alike, Words.alike(other, one));
    }
  }

  private static int[] pairs(Random random, int count) {
    return random.ints(count, -100, 100).sorted().toArray();
  }

  private static int both(int[] one, int[] other) {
    List<Integer> left = new ArrayList<>(Arrays.stream(other).boxed().toList());
    int both = 0;
    for (Integer pair : one) {
      both += left.remove(pair) ? 1 : 0;
    }
    return both;
  }

  @Test
  void manyShortTextsAreHeldAgainstALongOneInLinearTime() {
    int[] line = Words.of("a line of the long page").pairs();
    Growth.assertLinear(
        text -> {
          Likeness body = new Likeness(List.of(text));
          for (int i = 0; i < text.length() / 20; i++) {
            body.shared(line);
          }
        },
        "of the long page with ",
        4_000);
  }
}
