package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import org.junit.jupiter.api.Test;

class JsonTextsTest {
  @Test
  void tagsAreTakenOutAndOtherAnglesStay() {
    assertEquals("Boats & piers", JsonTexts.plain("<b>Boats</b> &amp; piers"));
    assertEquals("a < b > c", JsonTexts.plain("a < b > c"));
    assertEquals("tide <rises", JsonTexts.plain("tide <rises"));
    assertEquals("> tide <rises", JsonTexts.plain("> tide <rises"));
  }

  @Test
  void tagsThatNeverEndAreReadInLinearTime() {
    Growth.assertLinear(JsonTexts::plain, "<a ", 40_000);
    Growth.assertLinear(tags -> JsonTexts.plain(">" + tags), "<a ", 40_000);
  }
}
