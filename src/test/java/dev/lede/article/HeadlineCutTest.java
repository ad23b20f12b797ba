package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.block.Block;
import dev.lede.block.Shape;
import dev.lede.block.Span;
import dev.lede.label.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineCutTest extends PageOfLines {
  private String cut(String headline, int lines) {
    Span span = new Span.Lines(1, lines);
    return HeadlineCut.of(
        new Block(0, Shape.TEXT, headline, span, 1, List.of(), Optional.empty()), blocks);
  }

  @Test
  void whatIsJoinedToAHeadlineThatStandsAloneElsewhereIsCut() {
    page(Label.TEASER, "Ferry sinks in harbour");
    assertEquals("Ferry sinks in harbour", cut("Ferry sinks in harbour - Green Bridge Post", 1));
    assertEquals("Ferry sinks in harbour", cut("NewsHarbourFerry sinks in harbour", 1));
    assertEquals("Ferry sinks in harbour", cut("Home » News » Ferry sinks in harbour", 1));
  }

  @Test
  void aHeadlineThatOnlyGoesOnFromAnotherLineStaysWhole() {
    page(Label.TEASER, "Ferry sinks in harbour").page(Label.CHROME, "Ferry");
    assertEquals("Ferry sinks in harbour and rises", cut("Ferry sinks in harbour and rises", 1));
    assertEquals("Ferry - one day on board", cut("Ferry - one day on board", 1));
  }

  @Test
  void aBylineOrADateOnALineOfItsOwnIsCut() {
    assertEquals("Ferry sinks in harbour", cut("Ferry sinks in harbour by Ada Marsh", 2));
    assertEquals("Ferry sinks in harbour", cut("Ferry sinks in harbour byAda Marsh", 3));
    assertEquals("Ferry sinks in harbour", cut("Ferry sinks in harbour by", 2));
    assertEquals("Fähre sinkt", cut("Fähre sinkt Veröffentlicht am 8. März 2024", 2));
    assertEquals("Songs by Ada Marsh", cut("Songs by Ada Marsh", 1));
  }
}
