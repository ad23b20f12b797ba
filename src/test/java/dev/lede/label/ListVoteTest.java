package dev.lede.label;

import static dev.lede.label.Label.PARAGRAPH;
import static dev.lede.label.Label.RELATED;
import static dev.lede.label.Label.RELATED_TITLE;
import static dev.lede.label.Label.TEASER;
import static dev.lede.label.Label.TEASER_DATE;
import static dev.lede.label.Label.TEASER_LIST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListVoteTest {
  private static List<Label> settled(Label... given) throws Exception {
    String[] lines =
        IntStream.range(0, given.length)
            .mapToObj(i -> "Lamp %s on the quay".formatted((char) ('A' + i)))
            .toArray(String[]::new);
    return Views.settled(Views.text(lines), ListVote::settle, given);
  }

  @Test
  void theLinksOfAListAreWhatMostOfThemAre() throws Exception {
    assertEquals(
        List.of(RELATED_TITLE, TEASER, TEASER, TEASER),
        settled(RELATED_TITLE, TEASER, RELATED, TEASER));
    assertEquals(
        List.of(TEASER, TEASER_DATE, TEASER, TEASER_DATE, TEASER),
        settled(TEASER, TEASER_DATE, RELATED, TEASER_DATE, TEASER));
  }

  @Test
  void asManyOfEitherAreRelated() throws Exception {
    assertEquals(List.of(RELATED_TITLE, RELATED, RELATED), settled(RELATED_TITLE, TEASER, RELATED));
  }

  @Test
  void aLinkThatSaysItselfThatItIsRelatedStaysSo() throws Exception {
    View view = Views.text("Read also: Lamps on the quay", "A bridge too low", "A ferry too late");
    assertEquals(
        List.of(RELATED, TEASER, TEASER), Views.settled(view, ListVote::settle, RELATED, TEASER));
  }

  @Test
  void anotherTitleOrTheStoryBeginsAnotherList() throws Exception {
    List<Label> apart = List.of(RELATED, TEASER_LIST, TEASER, TEASER);
    assertEquals(apart, settled(RELATED, TEASER_LIST, TEASER, TEASER));
    List<Label> within = List.of(RELATED, PARAGRAPH, TEASER, TEASER);
    assertEquals(within, settled(RELATED, PARAGRAPH, TEASER, TEASER));
  }
}
