package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.LIST_ITEM;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {
  @Test
  void anItemOfAListThatTheStoryAnnouncesIsItsOwnButForAMereMark() throws Exception {
    View view =
        Views.of(
            "page.html",
            "<p>Three things were found in the river on Monday:<ul><li>a bicycle<li>…</ul>"
                + "<p>Nobody knows whose they are.");
    assertEquals(
        List.of(PARAGRAPH, LIST_ITEM, CHROME, PARAGRAPH),
        Views.settled(view, Settlement::settle, PARAGRAPH, CHROME, CHROME, PARAGRAPH));
  }
}
