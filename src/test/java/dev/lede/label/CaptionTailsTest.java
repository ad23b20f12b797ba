package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CaptionTailsTest {
  private static final String SENTENCE = "The ferry comes in to the quay of Oakby on Friday.";

  @Test
  void aNameOfCapitalsMayStandBehindASentence() {
    assertTrue(CaptionTails.isSentenceAndName("The lock at Ashmere. Ann Reed for The Ferry Post"));
    assertFalse(CaptionTails.isSentenceAndName("The lock at Ashmere"));
    assertFalse(CaptionTails.isSentenceAndName("She likes the harbour. He prefers the hills"));
    assertFalse(CaptionTails.isSentenceAndName("Ashmere against Hull vs. Brough"));
    assertFalse(CaptionTails.isSentenceAndName("The lock at Ashmere. It opens in June."));
    assertFalse(CaptionTails.isSentenceAndName("Locks at Ashmere. Ann Reed"));
  }

  @Test
  void soItMayInBrackets() {
    assertTrue(CaptionTails.isSentenceAndBrackets(SENTENCE + " (Ann Reed)"));
    assertFalse(CaptionTails.isSentenceAndBrackets(SENTENCE + " (as it should)"));
    assertFalse(CaptionTails.isSentenceAndBrackets("The ferry comes in to the quay (Ann Reed)"));
    assertFalse(CaptionTails.isSentenceAndBrackets("It came. (Ann Reed)"));
    assertFalse(CaptionTails.isSentenceAndBrackets(SENTENCE + " ( )"));
  }

  @Test
  void noTextIsTooOdd() {
    assertFalse(CaptionTails.isSentenceAndName("The lock at Ashmere. "));
    assertFalse(CaptionTails.isSentenceAndName("The lock at Ashmere.   "));
    assertFalse(CaptionTails.isSentenceAndBrackets("\u001C".repeat(20) + "(Ann Reed)"));
    assertFalse(CaptionTails.isSentenceAndBrackets(")"));
  }

  @Test
  void aCreditStandsInTheBracketsAtTheEndOrBeforeAColon() throws Exception {
    assertTrue(isCredited(SENTENCE + " (Photo by Ann Reed)"));
    assertTrue(isCredited(SENTENCE + " Photo: Ann Reed"));
    assertFalse(isCredited(SENTENCE + " Photo by Ann Reed (right)"));
    assertFalse(isCredited(SENTENCE + " Photo by Ann Reed"));
    assertFalse(isCredited(SENTENCE + " A fine photo by Ann Reed :)"));
  }

  @Test
  void theCreditBehindASentenceIsShort() throws Exception {
    assertTrue(endsInCredit(SENTENCE + " Photo: Ann Reed"));
    assertTrue(endsInCredit(SENTENCE + " Reuters/Ann Reed"));
    assertFalse(endsInCredit(SENTENCE + " Reuters/Ann Reed" + ", Otto Lind".repeat(7)));
    assertFalse(endsInCredit("It comes. Photo: Ann Reed"));
  }

  private static boolean isCredited(String text) throws Exception {
    return CaptionTails.isCredited(view(text), 0);
  }

  private static boolean endsInCredit(String text) throws Exception {
    return CaptionTails.endsInCredit(view(text), 0);
  }

  private static View view(String text) throws Exception {
    View view = Views.text(text, SENTENCE);
    assertEquals(text, view.text(0));
    return view;
  }
}
