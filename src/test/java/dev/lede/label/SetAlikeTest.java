package dev.lede.label;

import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetAlikeTest {
  private static final String LIST =
      "<div><h4>Lamps for the old quay</h4><i class=when>2 May</i></div>"
          + "<div><h4>A bridge too low for the tide</h4><i class=when>3 May</i></div>"
          + "<div><h4>The cook overslept again</h4><i class=when>yesterday</i></div>";

  private static List<Label> settled(Label second, Label third) throws Exception {
    return Views.settled(
        Views.of("a.html", LIST),
        (view, sheet, labels) -> SetAlike.settle(view, sheet, labels, TEASER_DATE, 6, 0),
        TEASER,
        TEASER_DATE,
        TEASER,
        second,
        TEASER,
        third);
  }

  @Test
  void whatIsSetLikeTheDatesOfOtherTeasersIsADate() throws Exception {
    assertEquals(
        List.of(TEASER, TEASER_DATE, TEASER, TEASER_DATE, TEASER, TEASER_DATE),
        settled(TEASER_DATE, CHROME));
  }

  @Test
  void whereMostThatIsSetSoWasLeftOutTheRestIsLeftOutToo() throws Exception {
    assertEquals(
        List.of(TEASER, TEASER_DATE, TEASER, CHROME, TEASER, CHROME), settled(CHROME, CHROME));
  }
}
