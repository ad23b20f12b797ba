package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aSoftHyphenPartsNoWord() {
    Words parted = Words.of("Die neuen Jahres\u00ADzahlen der Segler\u00ADwerft");
    assertEquals(5, parted.count());
    assertEquals(
        Words.of("Die neuen Jahreszahlen der Seglerwerft").fingerprint(), parted.fingerprint());
    assertEquals(2, Words.of("Jahres-zahlen").count());
  }
}
