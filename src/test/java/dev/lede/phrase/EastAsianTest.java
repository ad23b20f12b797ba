package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianTest {
  @ParameterizedTest
  @ValueSource(strings = {"中", "か", "カ", "ㄅ", "한", "Ａ", "。", "𠮷", "𰻝"})
  void hanKanaHangulAndWideFormsAreEastAsian(String sign) {
    assertTrue(EastAsian.is(sign.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "é", "я", "ש", "न", "ﬁ", "ﷺ", "ꭰ", "\uFFFD", "☀", "😀", "🚢", "𝐀", "𐌰"})
  void lettersWithBlanksBetweenWordsAndEmojiAreNot(String sign) {
    assertFalse(EastAsian.is(sign.codePointAt(0)));
    assertFalse(EastAsian.isWithoutBlanks(sign.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "𠮷"})
  void halfACodePointIsNot(String sign) {
    assertFalse(EastAsian.is(sign.charAt(0)));
    assertFalse(EastAsian.is(sign.charAt(1)));
  }
}
