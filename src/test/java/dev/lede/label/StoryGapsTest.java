package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.HEADING;
import static dev.lede.label.Label.LIST_ITEM;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TABLE;
import static dev.lede.label.Label.TEASER_DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryGapsTest {
  private static final String STORY =
      "<main><p>The weir ran dry on Monday, for the first time since May.<p>Nobody swam.";

  /** The labels behind the story's two paragraphs, of blocks that the weights left out. */
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

  @Test
  void aParagraphSetLikeTheStorysIsItsOwnBeyondABoxAndWithALink() throws Exception {
    String first =
        "<p>The keeper says that the weir has run dry twice in the sixty years that she has lived"
            + " beside it, and that the first time it was the fault of the beavers upstream.";
    String box = "<div class=related><a href=/y>How beavers came back to the valley</a></div>";
    String second =
        "<p>Two men from the <a href=/water>water board</a> came on Tuesday with a pump and left"
            + " again on Wednesday without it, as nobody had told them where the river was now.";
    assertEquals(
        List.of(PARAGRAPH, CHROME, PARAGRAPH),
        behind(first + box + second, PARAGRAPH, CHROME, CHROME));
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME),
        behind(first + box + second.replace("<p>", "<p class=x>"), PARAGRAPH, CHROME, CHROME));
  }

  @Test
  void whatIsSetAsOnlyTheStorysParagraphsAreIsAParagraphWhereverItStands() throws Exception {
    String item = "<div class=item><p class=text>%s</div>";
    String text =
        "In week %d the keeper wrote to the water board again, to ask when the pump would come and"
            + " who would carry it down to the weir.";
    StringBuilder story = new StringBuilder("<section class=part>");
    for (int week = 1; week < 5; week++) {
      story.append(item.formatted(text.formatted(week)));
    }
    String rest = "</section><section class=%s><aside>Read it first</aside>" + item;
    String last = text.formatted(5).replace("ask when", "say that by now nobody asks when");
    Label[] given = {PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, CHROME, TEASER_DESCRIPTION};
    List<Label> found = behind(story + rest.formatted("part", last), given);
    assertEquals(PARAGRAPH, found.get(5));
    found = behind(story + rest.formatted("other", last), given);
    assertEquals(TEASER_DESCRIPTION, found.get(5));
  }
}
