package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.label.Label;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionAndKeywordsTest extends PageOfLines {
  private List<String> keywords() {
    return metadata(Stated.NOTHING).publication().keywords();
  }

  private Optional<String> section() {
    return metadata(Stated.NOTHING).publication().section();
  }

  @Test
  void theSectionIsTheLastStepOfTheTrailOrTheLineNearestToTheStory() {
    page(Label.SECTION, "Sport")
        .page(Label.SECTION, "Home › News › Harbour")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("Harbour"), section());
    page(Label.SECTION, "Below");
    assertEquals(Optional.of("Harbour"), section());
  }

  @Test
  void anEntryOfAMenuIsNoSectionUnlessItStandsThereAgain() {
    page(Label.CHROME, "Start")
        .page(Label.CHROME, "Meinung")
        .page(Label.SECTION, "Feuilleton")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.SECTION, "in Harbour Town")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.empty(), section());
    blocks.clear();
    page(Label.CHROME, "Start")
        .page(Label.CHROME, "Meinung")
        .page(Label.CHROME, "Feuilleton")
        .page(Label.SECTION, "Meinung")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("Meinung"), section());
  }

  @Test
  void aLineThatAsksForMoneyIsNoSection() {
    page(Label.SECTION, "有料記事")
        .page(Label.HEADLINE, "町の天文台、七月に開館")
        .page(Label.PARAGRAPH, "天文台が開館する。");
    assertEquals(Optional.empty(), section());
  }

  @Test
  void keywordsMayStandOnALineEachBelowTheirTitle() {
    page(Label.PARAGRAPH, "It sank.")
        .page(Label.CHROME, "Schlagworte:")
        .page(Label.KEYWORDS, "Hafen")
        .page(Label.CHROME, "Fähre")
        .page(Label.CHROME, "Lindhafen")
        .page(Label.RELATED_TITLE, "Mehr zum Thema");
    assertEquals(List.of("Hafen", "Fähre", "Lindhafen"), keywords());
    blocks.clear();
    page(Label.PARAGRAPH, "It sank.")
        .page(Label.KEYWORDS, "Related topics")
        .page(Label.KEYWORDS, "Harbour")
        .page(Label.KEYWORDS, "Ferries")
        .page(Label.CHROME, "Share this article");
    assertEquals(List.of("Harbour", "Ferries"), keywords());
  }

  @Test
  void aKeywordLineIsTakenApart() {
    page(Label.PARAGRAPH, "It sank.").page(Label.KEYWORDS, "Tags: harbour, ferry");
    assertEquals(List.of("harbour", "ferry"), keywords());
  }
}
