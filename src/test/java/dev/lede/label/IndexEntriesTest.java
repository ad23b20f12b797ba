package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexEntriesTest {
  private static final List<String> TOWNS =
      List.of("Oakby", "Marsh End", "Hallow", "Quay", "Windle", "Tarn", "Ferry Cross");

  /** How many of some lines, all taken for one thing, stay so. */
  private static long left(Label label, Stream<String> lines) throws Exception {
    View view = Views.text(lines.toArray(String[]::new));
    return Views.settled(view, IndexEntries::settle, label).stream().filter(label::equals).count();
  }

  private static long teasers(Stream<String> lines) throws Exception {
    return left(Label.TEASER, lines);
  }

  @Test
  void manyLinesThatBeginAlikeAreAnIndex() throws Exception {
    assertEquals(0, teasers(TOWNS.stream().map(town -> "Tide tables for " + town)));
  }

  @Test
  void fewLinesThatBeginAlikeMayBeHeadlines() throws Exception {
    assertEquals(6, teasers(TOWNS.stream().limit(6).map(town -> "Tide tables for " + town)));
  }

  @Test
  void linesThatShareNoMoreThanTheirFirstWordAreHeadlines() throws Exception {
    assertEquals(7, teasers(TOWNS.stream().map(town -> "The " + town + " ferry is late again")));
  }

  @Test
  void aHeadlineAmongTheLinesOfAnIndexIsLeft() throws Exception {
    Stream<String> index = TOWNS.stream().map(town -> "Tide tables for " + town);
    assertEquals(1, teasers(Stream.concat(Stream.of("The last ferry has left"), index)));
  }

  @Test
  void linksThatTheEditorsPutIntoTheStoryMayAllBeginAlike() throws Exception {
    Stream<String> links = TOWNS.stream().map(town -> "Read also about " + town);
    assertEquals(7, left(Label.RELATED, links));
  }
}
