package dev.lede.phrase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsisTest {
  @ParameterizedTest
  @ValueSource(strings = {"The ferry left…", "The ferry left ...", "渡轮离开……"})
  void aTextThatEndsInTheMarkIsCutShort(String text) {
    assertTrue(Ellipsis.ends(text));
    assertTrue(Ellipsis.closes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry left […]", "The ferry left..", "“The ferry…”", "left ⋯ »"})
  void bracketsQuotesAndArrowsMayStandBehindIt(String text) {
    assertFalse(Ellipsis.ends(text));
    assertTrue(Ellipsis.closes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry left.", "The … ferry left", ".", "»", "left (at noon)"})
  void aTextThatEndsOtherwiseIsWhole(String text) {
    assertFalse(Ellipsis.ends(text));
    assertFalse(Ellipsis.closes(text));
  }
}
