package dev.lede.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  @Test
  void entitiesLeftInTheTextAreDecoded() {
    assertEquals(
        List.of("Salt & pepper, the cook’s “best” – more"),
        Texts.of(
            "Salt &amp; pepper,&nbsp;the cook&#8217;s &ldquo;best&#x201D; &ndash; more&nbsp;"));
  }

  @Test
  void ampersandsThatStartNoEntityAreText() {
    String text = "Q&A; R&B, AT&T; a &b c; &; &unknown; x?a=1&copy=2";
    assertEquals(List.of(text), Texts.of(text));
  }

  @Test
  void aLineOfNothingButEntitiesForBlanksIsNoBlock() {
    assertEquals(List.of("one", "two"), Texts.of("one\n&nbsp;\ntwo"));
  }
}
