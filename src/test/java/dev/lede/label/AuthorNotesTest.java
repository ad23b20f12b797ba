package dev.lede.label;

import static dev.lede.label.Label.BYLINE;
import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorNotesTest {
  private static final String[] STORY = {
    "By Ada Marsh", "Ada Marsh spent a night on the ferry.", "The tide does not wait."
  };

  @Test
  void aTextThatBeginsWithTheAuthorsNameEndsTheStoryThoughItBeganWithThatToo() throws Exception {
    assertEquals(List.of(CHROME), behind("Ada Marsh writes about boats for the Ferry Post."));
  }

  @Test
  void underALineWithTheNameAnyTextThatHasItIsAboutTheAuthor() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, CHROME, CHROME),
        behind(
            "The bell, as Ada Marsh was told by the harbour master of Gullport, has been silent.",
            "About Ada Marsh",
            "Born in Gullport and at home on the quay, Ada Marsh writes about boats."));
  }

  @Test
  void whatIsToldOfSomebodyElseIsOfTheStory() throws Exception {
    assertEquals(List.of(PARAGRAPH), behind("Olive Reed writes about boats for the Ferry Post."));
  }

  @Test
  void whoAsksTheQuestionsOfATalkDoesNotEndIt() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH),
        behind("Ada Marsh: And what then?", "Olive Reed: Then we rowed."));
  }

  @Test
  void onlyTheBeginningOfATextIsSearchedHoweverManyNamesThereAre() throws Exception {
    assertEquals(
        List.of(CHROME, PARAGRAPH),
        behind("About Ada Marsh", "The tide does not wait. ".repeat(9) + "Ada Marsh told me so."));
  }

  /** The labels of lines behind the story, which were all taken for paragraphs of it. */
  private static List<Label> behind(String... lines) throws Exception {
    View view = Views.text(Stream.of(STORY, lines).flatMap(Stream::of).toArray(String[]::new));
    List<Label> all = Views.settled(view, AuthorNotes::settle, BYLINE, PARAGRAPH);
    assertEquals(List.of(BYLINE, PARAGRAPH, PARAGRAPH), all.subList(0, STORY.length));
    return all.subList(STORY.length, all.size());
  }
}
