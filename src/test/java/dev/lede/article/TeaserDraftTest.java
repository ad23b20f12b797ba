package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Block;
import dev.lede.block.Link;
import dev.lede.block.Shape;
import dev.lede.block.Span;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeaserDraftTest {
  private static final String SECTION = "Harbour";
  private static final String LONG_HEADLINE =
      "The new ferry leaves an hour later than the old one, and stays away for longer";

  private static final Part HEADLINE = whole(0, Label.TEASER, "Ferry sold");
  private static final Part FIRST = whole(1, Label.TEASER_DESCRIPTION, "It went in May.");
  private static final Part SECOND = whole(2, Label.TEASER_DESCRIPTION, "Nobody saw it go.");

  /** The second of the two links that are a block. */
  private static final Part PIECE =
      Part.split(labelled(2, Label.TEASER, SECTION, LONG_HEADLINE))
          .get(1)
          .as(Label.TEASER_DESCRIPTION);

  @Test
  void aDescriptionGoesOnInTheNextBlockAndNoLater() {
    assertTrue(SECOND.goesOnFrom(FIRST));
    assertFalse(FIRST.goesOnFrom(SECOND));
    assertFalse(whole(3, Label.TEASER_DESCRIPTION, "Nobody saw it go.").goesOnFrom(FIRST));
    assertEquals("It went in May. Nobody saw it go.", description(HEADLINE, FIRST, SECOND));
  }

  @Test
  void aPieceOfABlockGoesOnFromNothingAndNothingGoesOnFromIt() {
    assertFalse(PIECE.goesOnFrom(FIRST));
    assertFalse(whole(3, Label.TEASER_DESCRIPTION, "Nobody saw it go.").goesOnFrom(PIECE));
  }

  @Test
  void aPieceThatCouldGoOnWithTheDescriptionDoesSoAsTheWholeOfItsBlock() {
    assertEquals(
        "It went in May. " + SECTION + " " + LONG_HEADLINE, description(HEADLINE, FIRST, PIECE));
  }

  private static String description(Part... item) {
    return TeaserDraft.of(List.of(item))
        .teaser(new Account(), new CreditElements())
        .description()
        .orElseThrow();
  }

  private static Part whole(int index, Label label, String text) {
    return Part.of(labelled(index, label, text), label);
  }

  /** A block that is these links, one behind the other. */
  private static Labelled labelled(int index, Label label, String... texts) {
    List<Link> links = Stream.of(texts).map(text -> new Link(text, "https://a.example/")).toList();
    Span span = new Span.Lines(index + 1, index + 1);
    String text = String.join(" ", texts);
    Block block = new Block(index, Shape.TEXT, text, span, 0, links, Optional.empty());
    return new Labelled(block, label, 1, "test");
  }
}
