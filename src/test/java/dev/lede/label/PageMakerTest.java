package dev.lede.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageMakerTest {
  private static final int PAGES = 300;
  private static final Set<Label> OTHERS = Set.of(Label.TEASER, Label.RELATED);

  private static final List<Story> LISTED =
      IntStream.range(0, 30)
          .mapToObj(i -> story("A goat named " + i + " stops the train", List.of(), Set.of()))
          .toList();

  private static final Story STORY =
      story(
          "The ferry sails again",
          IntStream.range(0, 20)
              .mapToObj(i -> "On day " + i + " the ferry carried sheep to the island at noon.")
              .toList(),
          Set.of("On day 7 the ferry carried sheep to the island at noon."));

  private static Story story(String title, List<String> lines, Set<String> headings) {
    String description = "What happened then surprised the whole of the village: " + title + ".";
    return new Story(0, "en", title, description, "", List.of("Ida Brook"), lines, headings);
  }

  private static List<MadeRows.Row> page(long seed) {
    return new PageMaker(STORY, LISTED, PhraseBook.of("en"), seed).make();
  }

  private static Stream<List<MadeRows.Row>> pages() {
    return LongStream.range(0, PAGES).mapToObj(PageMakerTest::page);
  }

  @Test
  void theSameSeedMakesTheSamePage() {
    assertEquals(page(7), page(7));
  }

  @Test
  void noStoryIsListedTwiceOnAPage() {
    pages()
        .forEach(
            page -> {
              List<String> listed =
                  page.stream()
                      .filter(row -> OTHERS.contains(row.label()))
                      .map(row -> row.text().substring(row.text().indexOf("A goat")))
                      .toList();
              assertEquals(new HashSet<>(listed).size(), listed.size());
            });
  }

  @Test
  void someShortPagesAreAStoryAndNothingElse() {
    Set<Label> story = Set.of(Label.HEADLINE, Label.PARAGRAPH);
    assertTrue(
        LongStream.range(0, PAGES)
            .mapToObj(seed -> new PageMaker(STORY, LISTED, PhraseBook.of("en"), seed).makeShort())
            .anyMatch(page -> page.stream().map(MadeRows.Row::label).allMatch(story::contains)));
  }

  @Test
  void aSentenceEndsBehindItsMarkAndTheQuotesThatItCloses() {
    assertEquals(
        "“It cost us 3.50 crowns.”", Story.sentence("“It cost us 3.50 crowns.” She laughed."));
    assertEquals("The price of the boat rose", Story.sentence("The price of the boat rose"));
  }

  @Test
  void someStoriesAreShortAndGoOnBehindABoxOfLinks() {
    assertTrue(pages().anyMatch(PageMakerTest::isShortWithABoxInIt));
  }

  private static boolean isShortWithABoxInIt(List<MadeRows.Row> page) {
    List<Label> labels = page.stream().map(MadeRows.Row::label).toList();
    int box = labels.indexOf(Label.RELATED);
    return labels.stream().filter(label -> label == Label.PARAGRAPH).count() < 8
        && labels.indexOf(Label.PARAGRAPH) < box
        && labels.lastIndexOf(Label.PARAGRAPH) > box;
  }

  @Test
  void aHeadingIsOneHoweverOtherLinesAreBroken() {
    pages()
        .flatMap(List::stream)
        .filter(row -> STORY.headings().contains(row.text()))
        .forEach(row -> assertEquals(Label.HEADING, row.label()));
  }

  @Test
  void brokenLinesAreTheParagraphsWordForWord() {
    pages()
        .forEach(
            page -> {
              String said =
                  String.join(
                      " ",
                      page.stream()
                          .filter(row -> row.label() == Label.PARAGRAPH)
                          .map(MadeRows.Row::text)
                          .toList());
              List<String> lines =
                  STORY.lines().stream().filter(line -> !STORY.headings().contains(line)).toList();
              assertTrue(String.join(" ", lines).startsWith(said), said);
            });
  }
}
