package dev.lede.label;

import static dev.lede.label.Label.BYLINE;
import static dev.lede.label.Label.CHROME;
import static dev.lede.label.Label.PARAGRAPH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNotesTest {
  private static final String[] STORY = {
    "The last ferry left the harbour at noon on Monday.", "Nobody in Gullport knows why it did."
  };

  private static final String ADA =
      "Ada Marsh has written about boats and bells for the Ferry Post since 2011.";

  @Test
  void aNameAndTheTextThatBeginsWithItEndTheStory() throws Exception {
    assertEquals(List.of(BYLINE, CHROME), behind("Ada Marsh, Gullport", ADA));
  }

  @Test
  void aProfessionMayStandBetweenThem() throws Exception {
    assertEquals(List.of(BYLINE, CHROME, CHROME), behind("Ada Marsh", "Harbour desk", ADA));
  }

  @Test
  void theNameMayEndInAMarkButNotGoOn() throws Exception {
    String born = "Ada Marsh, born on the quay, writes about boats and bells for the Ferry Post.";
    assertEquals(List.of(BYLINE, CHROME), behind("Ada Marsh", born));
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH), behind("Ada Marsh", born.replace("Marsh", "Marshall")));
  }

  @Test
  void theFirstNameIsEnoughOfWhoseNameIsInTheByline() throws Exception {
    String text = "Ada has written about boats and bells for the Ferry Post since 2011.";
    assertEquals(List.of(PARAGRAPH, PARAGRAPH), behind("Ada Marsh", text));
    View view = Views.text("By Ada Marsh on May 3, 2024", STORY[0], STORY[1], "Ada Marsh", text);
    assertEquals(
        List.of(BYLINE, PARAGRAPH, PARAGRAPH, BYLINE, CHROME),
        Views.settled(view, PersonNotes::settle, BYLINE, PARAGRAPH));
  }

  @Test
  void underAboutAnyTextWithTheNameTellsOfWhoWrote() throws Exception {
    String text = "Born on the quay of Gullport, Ada has rowed every boat that is in this story.";
    assertEquals(List.of(CHROME, CHROME), behind("About Ada Marsh", text));
    assertEquals(List.of(CHROME, CHROME), behind("Über Ada Marsh", text));
  }

  @Test
  void aNameOverATextThatTellsOfSomethingElseIsAHeading() throws Exception {
    assertEquals(
        List.of(PARAGRAPH, PARAGRAPH),
        behind("Green Bridge", "The bell in the old tower has been silent for nine long years."));
  }

  @Test
  void aStoryThatTellsOfItsPeopleOneByOneKeepsThem() throws Exception {
    List<String> lines = new ArrayList<>();
    List<String> deeds =
        List.of(
            "has rowed the longest way of all who ever rowed across the bay of Gullport.",
            "counts the gulls on every roof of the town, each morning before the market opens.",
            "bakes two hundred loaves a night, and has never once burned a single one of them.",
            "sings in the tower when the bell is silent, which it has been for nine years now.",
            "keeps the light that no captain has needed since the last ferry left the harbour.");
    List<String> people = List.of("Otto Lind", "Olive Reed", "Jonas Weber", "Ida Holm", "Ben Fry");
    for (int i = 0; i < deeds.size(); i++) {
      lines.add(people.get(i));
      lines.add(people.get(i) + ' ' + deeds.get(i));
    }
    assertFalse(behind(lines.toArray(String[]::new)).contains(CHROME));
  }

  /** The labels of lines behind the story, which were all taken for paragraphs of it. */
  private static List<Label> behind(String... lines) throws Exception {
    View view = Views.text(Stream.of(STORY, lines).flatMap(Stream::of).toArray(String[]::new));
    List<Label> all = Views.settled(view, PersonNotes::settle, PARAGRAPH);
    return all.subList(STORY.length, all.size());
  }
}
