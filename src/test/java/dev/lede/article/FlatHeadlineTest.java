package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Kind;
import dev.lede.block.Shape;
import dev.lede.label.Label;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which line of a flattened text is its headline. */
class FlatHeadlineTest extends PageOfLines {
  private Optional<String> headline() {
    return metadata(Stated.NOTHING).titles().headline();
  }

  /** What a text states in so many lines on top of it. */
  private static Stated onTop(String title, int lines) {
    return new Stated(
        List.of(title),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Stated.Publication.NONE,
        List.of(),
        lines);
  }

  @Test
  void ofSeveralShownHeadlinesTheOneThatTheStoryTellsOfCounts() {
    page(Label.HEADLINE, "This notice has not loaded yet")
        .page(Label.HEADLINE, "Home Harbour Ferry sinks in harbour")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.PARAGRAPH, "The old ferry sank in the harbour.")
        .page(Label.HEADLINE, "Bridge stays up");
    assertEquals(Optional.of("Ferry sinks in harbour"), headline());
  }

  @Test
  void aHeadingOfTheFirstLevelGoesBeforeOneThatTheStoryTellsMoreOf() {
    page(Label.HEADLINE, "Bridge News", 0.9)
        .page(Label.HEADLINE, "The clock ticks again after thirty years", 0.9, Shape.heading(1))
        .page(Label.HEADLINE, "Three pensioners mended it in a shed", 0.9, Shape.heading(2))
        .page(Label.BYLINE, "By Ada Marsh")
        .page(Label.PARAGRAPH, "They mended it in a shed of the library, and the clock ticks.");
    assertEquals(
        Optional.of("The clock ticks again after thirty years"),
        metadata(Stated.NOTHING).titles().headline());
  }

  @Test
  void aLineThatNothingLabelsIsTheHeadlineIfTheStoryTellsOfIt() {
    page(Label.CHROME, "Subscribe to our letters")
        .page(Label.CHROME, "Five sailors saved as ferry sinks in harbour")
        .page(Label.BYLINE, "By Ada Marsh")
        .page(Label.PARAGRAPH, "Five sailors were saved when a ferry sank in the harbour.");
    assertEquals(Optional.of("Five sailors saved as ferry sinks in harbour"), headline());
  }

  @Test
  void aLineThatTheWayToItEndsWithIsLikelierTheHeadline() {
    page(Label.HEADLINE, "Sailors tell of the night on their old ferry", 0.8)
        .page(Label.CHROME, "Home / Harbour / The night the old ferry sank")
        .page(Label.HEADLINE, "The night the old ferry sank", 0.5)
        .page(Label.PARAGRAPH, "Sailors tell how the old ferry sank on Monday night.");
    assertEquals(Optional.of("The night the old ferry sank"), headline());
  }

  @Test
  void anItemOfAListIsSeldomTheHeadline() {
    page(Label.HEADLINE, "Five sailors saved off Gull Rock", 0.9, Shape.of(Kind.LIST_ITEM))
        .page(Label.HEADLINE, "The night the ferry sank off Gull Rock", 0.9)
        .page(Label.PARAGRAPH, "The ferry sank off Gull Rock at night; five sailors were saved.");
    assertEquals(Optional.of("The night the ferry sank off Gull Rock"), headline());
  }

  @Test
  void theTitleOnTopOfATextIsCutWhereTheTextShowsItsHeadline() {
    Stated top = onTop("Ferry sinks: all safe - Harbour News", 0);
    page(Label.PARAGRAPH, "It sank.");
    assertEquals(
        Optional.of("Ferry sinks: all safe - Harbour News"), metadata(top).titles().headline());
    blocks.clear();
    page(Label.CHROME, "Title: Ferry sinks: all safe - Harbour News")
        .page(Label.HEADLINE, "Ferry sinks: all safe")
        .page(Label.PARAGRAPH, "It sank.");
    Stated first = onTop("Ferry sinks: all safe - Harbour News", 1);
    assertEquals(Optional.of("Ferry sinks: all safe"), metadata(first).titles().headline());
  }

  @Test
  void theLineThatStatesTheTitleOnTopOfATextIsNotItsHeadline() {
    page(Label.CHROME, "Title: Ferry sinks in harbour")
        .page(Label.BYLINE, "By Ada Marsh")
        .page(Label.PARAGRAPH, "A ferry sank in the harbour on Monday.");
    assertEquals(
        Optional.of("Ferry sinks in harbour"),
        metadata(onTop("Ferry sinks in harbour", 1)).titles().headline());
  }
}
