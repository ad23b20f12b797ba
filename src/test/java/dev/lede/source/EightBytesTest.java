package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBytesTest {
  @Test
  void aByteIsCountedWhereverItStandsAndWhateverStandsBesideIt() {
    Random chance = new Random(7);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      int zeros = 0;
      int tags = 0;
      for (int i = 0; i < length; i++) {
        bytes[i] = new byte[] {0, 1, '<', '=', -128, -1}[chance.nextInt(6)];
        zeros += bytes[i] == 0 ? 1 : 0;
        tags += bytes[i] == '<' ? 1 : 0;
      }
      assertEquals(zeros, new EightBytes(bytes).count(0));
      assertEquals(tags, new EightBytes(bytes).count('<'));
    }
  }
}
