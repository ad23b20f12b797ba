package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameSetTest {
  @Test
  void manyNamesAreEachTakenOnce() {
    NameSet names = new NameSet();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 200_000; i++) {
        boolean isNew = names.add("out/page" + i + ".json");
        assertTrue(isNew == (round == 0), i + " in round " + round);
      }
    }
    assertTrue(names.contains("out/page7.json"));
    assertFalse(names.contains("out/page7"));
    assertTrue(names.add(""));
    assertFalse(names.add(""));
  }
}
