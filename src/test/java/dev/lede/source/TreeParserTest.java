package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TreeParserTest {
  private static final String FIRST = "<!DOCTYPE html><html><body><p>A bridge.</p>";

  private static TreeParser.Parsed parse(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return TreeParser.parse(() -> new StringReader(html), bytes, "https://example.org/");
  }

  @Test
  void aLongPageWithFewTagsIsReadToItsEnd() {
    String page = FIRST + "<p>It is <b>open.</p>\n".repeat(40_000) + "<table><b>x<tr><td>y";
    TreeParser.Parsed parsed = parse(page);
    assertTrue(parsed.whole());
    assertTrue(Jsoup.parse(page, "https://example.org/").hasSameValue(parsed.document()));
  }

  @Test
  void aPageIsReadUpToTheNodesThatAreTooMany() {
    TreeParser.Parsed parsed = parse(FIRST + "<br>".repeat(2 * TreeParser.MOST_NODES) + "<p>End.");
    assertFalse(parsed.whole());
    assertTrue(parsed.document().text().startsWith("A bridge."));
    int nodes = parsed.document().getAllElements().size();
    assertEquals(TreeParser.MOST_NODES, nodes, TreeParser.MOST_NODES / 20);
  }

  @Test
  void aPageIsReadUpToATagWhoseNameDoesNotEnd() {
    assertFalse(parse(FIRST + "<a".repeat(TreeParser.MOST_NODES)).whole());
    assertFalse(parse(FIRST + "</" + "a".repeat(TreeParser.MOST_NODES) + ">").whole());
  }

  @Test
  void aLongWordIsNoTag() {
    assertTrue(parse(FIRST + "<p>" + "桥".repeat(TreeParser.MOST_NODES)).whole());
  }

  @Test
  void aPageThatLeadsTheRulesOfHtmlAstrayIsReadTagByTag() {
    String page =
        "<html lang=en><title>Open</title><noscript>" + "<template>".repeat(1000) + "<p>A bridge.";
    assertThrows(ValidationException.class, () -> Jsoup.parse(page));
    Document read = parse(page).document();
    assertEquals("A bridge.", read.body().text());
    assertEquals("Open", read.title());
    assertEquals("en", read.firstElementChild().attr("lang"));
    assertEquals("A bridge.", TreeParser.fragment(page).orElseThrow().body().text());
  }

  @Test
  void aPageThatLosesJsoupsPlaceIsReadTagByTag() {
    String page = "<title>Open</title><p><b><b>" + "<div>".repeat(600) + "A bridge.";
    assertThrows(IndexOutOfBoundsException.class, () -> Jsoup.parse(page));
    assertEquals("A bridge.", parse(page).document().body().text());
    assertEquals("A bridge.", TreeParser.fragment(page).orElseThrow().body().text());
  }
}
