package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.label.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeasersTest extends PageOfLines {
  @Test
  void aTitleOfRelatedLinksNamesTheTeasersThatStandUnderIt() {
    page(Label.PARAGRAPH, "The old ferry sank in the harbour.")
        .page(Label.RELATED_TITLE, "More on this story")
        .page(Label.TEASER, "Bridge stays up")
        .page(Label.TEASER, "Lamps for the quay");
    List<Teaser> teasers = Teasers.of(blocks, Optional.empty(), new Account());
    assertEquals(
        List.of(Optional.of("More on this story"), Optional.of("More on this story")),
        teasers.stream().map(Teaser::list).toList());
  }

  @Test
  void aTitleOfRelatedLinksNamesThemAcrossALineOfNothingHoweverFarTheLastTeaserIs() {
    page(Label.TEASER, "Bridge stays up");
    for (int i = 0; i < 6; i++) {
      page(Label.CHROME, "Share");
    }
    page(Label.RELATED_TITLE, "More on this story")
        .page(Label.CHROME, "1")
        .page(Label.TEASER, "Lamps for the quay");
    List<Teaser> teasers = Teasers.of(blocks, Optional.empty(), new Account());
    assertEquals(
        List.of(Optional.empty(), Optional.of("More on this story")),
        teasers.stream().map(Teaser::list).toList());
  }
}
