package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.LIST_ITEM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorListsTest {
  private static List<Label> settled(String html) throws Exception {
    return Views.settled(Views.of("a.html", html), AnchorLists::settle, LIST_ITEM);
  }

  @Test
  void aListOfLinksWithinThePageIsNoStory() throws Exception {
    assertEquals(
        List.of(CHROME, CHROME),
        settled("<ul><li><a href=#a>Spade</a><li><a href=#b>Hoe</a></ul>"));
  }

  @Test
  void linksToElsewhereAndASingleOneAreLeft() throws Exception {
    assertEquals(
        List.of(LIST_ITEM, LIST_ITEM),
        settled("<ul><li><a href=#a>Spade</a><li><a href=/b>Hoe</a></ul>"));
  }
}
