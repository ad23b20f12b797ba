package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_LIST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetTeasersTest {
  private static final String BOX =
      "<aside><h4>Most read</h4><a href=/%d>Ferry number %d leaves at night</a></aside>";

  private static final String TEXT =
      "<div><p class=%s>On day %d the ferry left at noon, with nobody on board but its own cook and"
          + " a goat.</div>";

  /** A page whose story stands in rows, each beside a box with a list. */
  private static String rows(String lastClass) {
    StringBuilder page = new StringBuilder("<main>");
    for (int row = 0; row < 5; row++) {
      String name = row < 4 ? "text" : lastClass;
      page.append("<section class=row>").append(TEXT.formatted(name, row));
      page.append(BOX.formatted(row, row)).append("</section>");
    }
    return page.append("</main>").toString();
  }

  private static List<Label> settled(String page) throws Exception {
    Label[] given = new Label[15];
    for (int row = 0; row < 5; row++) {
      given[3 * row] = PARAGRAPH;
      given[3 * row + 1] = CHROME;
      given[3 * row + 2] = CHROME;
    }
    return Views.settled(
        Views.of("a.html", page),
        (view, sheet, labels) ->
            new SetTeasers(view, sheet, labels, new TeaserParts(view, sheet, labels))
                .titledCards(10),
        given);
  }

  @Test
  void theStoryGoesOnBesideABoxWithAListOfOtherStories() throws Exception {
    assertEquals(List.of(TEASER_LIST, TEASER, PARAGRAPH), settled(rows("text")).subList(10, 13));
  }

  @Test
  void whatIsSetUnlikeTheStoryIsAPartOfTheCardsUnderTheirTitle() throws Exception {
    assertEquals(List.of(TEASER_LIST, TEASER, CHROME), settled(rows("other")).subList(10, 13));
  }
}
