package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"Rain\"", "„Regen“", "»Regen«", "«Pluie»", "“Rain”", "「雨」", "《雨》"})
  void aQuotationOpensWithTheMarksOfItsLanguage(String text) {
    assertTrue(Sentences.opensQuotation(text));
  }

  @Test
  void noOtherTextOpensWithAQuotation() {
    assertFalse(Sentences.opensQuotation("Rain, as \"they\" say"));
    assertFalse(Sentences.opensQuotation(""));
  }
}
