package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.LIST_ITEM;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryGapsTest {
  private static final String STORY =
      "<main><p>The weir ran dry on Monday, for the first time since May.<p>Nobody swam.";

  /** The labels behind the story's two paragraphs, of blocks that the forests left out. */
  private static List<Label> behind(String rest, Label... given) throws Exception {
    View view = Views.of("a.html", STORY + rest + "</main>");
    List<Label> all = new ArrayList<>(List.of(PARAGRAPH, PARAGRAPH));
    all.addAll(List.of(given));
    Labels labels = Views.unsure(view, all);
    StoryGaps.settle(view, Features.measure(view), labels);
    return Views.of(labels).subList(2, view.size());
  }

  @Test
  void aShortSentenceBetweenParagraphsIsTheStorysHoweverItIsSet() throws Exception {
    String last = "<p>By noon it ran again.";
    for (String gap :
        List.of(
            "</p>It stank.",
            "<div><div>It stank.</div></div>",
            "<section><p>It stank.</section>")) {
      assertEquals(List.of(PARAGRAPH, PARAGRAPH), behind(gap + last, CHROME, PARAGRAPH));
    }
  }

  @Test
  void stepsUnderAHeadingBehindTheStoryAreItsOwn() throws Exception {
    assertEquals(
        List.of(HEADING, LIST_ITEM, LIST_ITEM),
        behind("<h3>How to fill it</h3><ol><li>Open the gate<li>Wait for rain</ol>", CHROME));
  }

  @Test
  void aTableInAFigureBehindTheStoryIsItsOwn() throws Exception {
    String table =
        "<figure class=wp-block-table><table><tr><td>May<td>4<tr><td>June<td>0</table></figure>";
    assertEquals(List.of(TABLE), behind(table, CHROME));
  }

  @Test
  void whatHasALinkAPhraseOrAClassOfItsOwnIsLeft() throws Exception {
    assertEquals(List.of(CHROME), behind("<p><a href=/x>It stank in June.</a>", CHROME));
    assertEquals(List.of(CHROME), behind("<p>Subscribe to our newsletter.", CHROME));
    assertEquals(List.of(CHROME), behind("<p class=author>Ann swims a lot.", CHROME));
    assertEquals(List.of(CHROME), behind("<p>Weir, June", CHROME));
  }

  @Test
  void whatStandsOutsideTheStorysElementIsLeft() throws Exception {
    assertEquals(List.of(CHROME), behind("</main><main><p>It stank in June.", CHROME));
  }
}
