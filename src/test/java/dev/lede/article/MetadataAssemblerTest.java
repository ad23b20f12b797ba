package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.label.Label;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataAssemblerTest extends PageOfLines {
  private Optional<String> published() {
    return metadata(Stated.NOTHING).datePublished();
  }

  private Optional<String> headline() {
    return metadata(Stated.NOTHING).titles().headline();
  }

  @Test
  void aPageThatShowsNoHeadlineHasNone() {
    page(Label.PARAGRAPH, "The ferry sank on Monday.");
    assertEquals(Optional.empty(), headline());
  }

  @Test
  void aLessLikelyHeadlineRightBehindTheHeadlineIsTheStandfirst() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.HEADLINE, "Five sailors were saved by a dog", 0.6)
        .page(Label.PARAGRAPH, "The old ferry sank in the harbour.");
    Metadata.Titles titles = metadata(Stated.NOTHING).titles();
    assertEquals(Optional.of("Ferry sinks in harbour"), titles.headline());
    assertEquals(Optional.of("Five sailors were saved by a dog"), titles.alternativeHeadline());
  }

  @Test
  void noCopyOfTheHeadlineIsTheStandfirst() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.HEADLINE, "Harbour: Ferry sinks in harbour", 0.3)
        .page(Label.PARAGRAPH, "The old ferry sank in the harbour.");
    assertEquals(Optional.empty(), metadata(Stated.NOTHING).titles().alternativeHeadline());
  }

  @Test
  void aLineBelowThatSaysWhenItWasPublishedTellsTheDate() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.PARAGRAPH, "It sank.")
        .page(Label.PARAGRAPH, "It was old.")
        .page(Label.PARAGRAPH, "It was raised.")
        .page(Label.CHROME, "Bridge closed on 2 March 2024")
        .page(Label.CHROME, "Published 8 March 2024");
    assertEquals(Optional.of("2024-03-08"), published());
  }

  @Test
  void theDateIsTheOneNearestToTheStoryAndNotThatOfAnotherAbove() {
    page(Label.DATE, "evening show 25.02.2024 40:24 min")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.DATE, "Available until 06.05.2024")
        .page(Label.DATE, "08.03.2024, 12:30")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2024-03-08T12:30"), published());
  }

  @Test
  void aLineWithADateBelowTheHeadlineNeedsNoLabel() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "Harbour / March 8, 2024")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2024-03-08"), published());
  }

  @Test
  void theDateOfAChangeBehindThatOfPublicationDoesNotCount() {
    page(Label.DATE, "8 March 2024 1:55 am (Updated 4:30 am)").page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2024-03-08T01:55"), published());
  }

  @Test
  void aLineMayHoldTheDateOfPublicationAndThatOfAChangeInEitherOrder() {
    for (String line :
        List.of(
            "Publié le 2 mars 2025 à 18h30, modifié le 3 mars 2025 à 11h02",
            "Modifié le 3 mars 2025 à 11h02, publié le 2 mars 2025 à 18h30")) {
      blocks.clear();
      page(Label.DATE, line).page(Label.PARAGRAPH, "Le bac a coulé.");
      assertEquals(Optional.of("2025-03-02T18:30"), published(), line);
      assertEquals(Optional.of("2025-03-03T11:02"), metadata(Stated.NOTHING).dateModified(), line);
    }
  }

  @Test
  void theYearStandsFirstWhereTheStoryIsInKorean() {
    page(Label.HEADLINE, "나룻배 다시 뜬다")
        .page(Label.DATE, "24.03.18 09:12 입력")
        .page(Label.PARAGRAPH, "브로칼의 낡은 나룻배가 토요일 아침 다시 운항을 시작했다고 시청은 밝혔다.");
    assertEquals(Optional.of("2024-03-18T09:12"), published());
  }

  @Test
  void aDatelineWithItsYearTellsTheDateWhereNothingElseDoes() {
    page(Label.PARAGRAPH, "LINDHAVEN, March 3, 2025 (ANP) — The ferry sank.");
    MetadataAssembler.Known known = known(Stated.NOTHING);
    assertEquals(Optional.of("2025-03-03"), known.metadata().datePublished());
    assertEquals(1, known.warnings().size());
    blocks.clear();
    page(Label.PARAGRAPH, "LINDHAVEN, March 3 (ANP) — The ferry sank.");
    assertEquals(Optional.empty(), published());
  }

  @Test
  void whereOnlyAChangeIsDatedThePageWasPublishedThen() {
    page(Label.DATE, "Aktualisiert am 08.03.2024").page(Label.PARAGRAPH, "Die Fähre sank.");
    assertEquals(Optional.of("2024-03-08"), published());
  }

  @Test
  void theHeadlineIsTheStatedOneOrElseTheOneShown() {
    page(Label.HEADLINE, "Ferry sinks in harbour").page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("Ferry sinks in harbour"), headline());
    Stated stated = stated(List.of("Ferry sinks"), List.of(), Optional.empty());
    assertEquals(Optional.of("Ferry sinks"), metadata(stated).titles().headline());
  }

  @Test
  void aPrintedDateIsRead() {
    page(Label.DATE, "Freitag, 8. März 2024, 12.30 Uhr").page(Label.PARAGRAPH, "Die Fähre sank.");
    MetadataAssembler.Known known = known(Stated.NOTHING);
    assertEquals(Optional.of("2024-03-08T12:30"), known.metadata().datePublished());
    assertTrue(known.warnings().isEmpty());
  }

  @Test
  void aDateOutOfTheAddressIsMarkedAsWorkedOut() {
    page(Label.PARAGRAPH, "It sank.");
    MetadataAssembler.Known known =
        known(stated(List.of(), List.of(), Optional.of("https://example.org/2024/03/08/ferry")));
    assertEquals(Optional.of("2024-03-08"), known.metadata().datePublished());
    assertEquals(1, known.warnings().size());
  }

  @Test
  void aDatelinesDayIsCompletedFromAnotherDate() {
    page(Label.PARAGRAPH, "(维也纳、布拉格24日讯)议会周三表示,渡轮沉没。");
    MetadataAssembler.Known known =
        known(stated(List.of(), List.of("2024-03-02"), Optional.empty()));
    assertEquals(Optional.of("2024-02-24"), known.metadata().datePublished());
    assertEquals(1, known.warnings().size());
    assertEquals(
        List.of("维也纳", "布拉格"), known.metadata().authorship().dateline().orElseThrow().locations());
  }

  @Test
  void aDatelinesDayAloneIsNoDate() {
    page(Label.PARAGRAPH, "(维也纳24日讯)议会周三表示,渡轮沉没。");
    assertEquals(Optional.empty(), published());
  }

  @Test
  void aPlaceAloneIsADatelineWhenTheStoryIsAboutIt() {
    page(
        Label.PARAGRAPH,
        "Lindhafen. Die Fähre sank. Ganz Lindhafen trauert, und Lindhafen fragt warum.");
    assertEquals(
        "Lindhafen.", metadata(Stated.NOTHING).authorship().dateline().orElseThrow().raw());
  }

  @Test
  void theLanguageIsTheTextsOwnWhereThePageStatesNone() {
    page(
        Label.PARAGRAPH,
        "Die Fähre ist am Montag im Hafen gesunken, und der Rat hat sich nicht geäußert.");
    assertEquals(Optional.of("de"), metadata(Stated.NOTHING).publication().language());
  }

  @Test
  void aStoryBeforeAPaywallIsTruncated() {
    page(Label.PARAGRAPH, "The ferry sank on Monday.")
        .page(Label.CHROME, "Subscribe to continue reading");
    assertTrue(metadata(Stated.NOTHING).truncated());
    blocks.remove(1);
    assertFalse(metadata(Stated.NOTHING).truncated());
  }

  @Test
  void aChangeBeforeThePublicationIsThatOfAnotherStory() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.DATE, "Jul 8, 2025")
        .page(Label.PARAGRAPH, "It sank.")
        .page(Label.DATE, "Updated Jul 5, 2025");
    assertEquals(Optional.of("2025-07-08"), published());
    assertEquals(Optional.empty(), metadata(Stated.NOTHING).dateModified());
  }

  @Test
  void theTimeMayStandBeforeItsDate() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.DATE, "17:52 GMT, 8 December 2023")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2023-12-08T17:52Z"), published());
  }

  @Test
  void theTimeOfAChangeIsNotThatOfThePublication() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.DATE, "18 feb 2024 (modifica alle 19:22)")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2024-02-18"), published());
  }

  @Test
  void aPlaceInCapitalsBeforeAColonIsADatelineButNoSpeakerIs() {
    page(Label.PARAGRAPH, "NEW HARBOUR: The ferry sank on Monday.");
    assertEquals(
        List.of("NEW HARBOUR"),
        metadata(Stated.NOTHING).authorship().dateline().orElseThrow().locations());
    page(Label.PARAGRAPH, "MARSH: It was old.");
    assertEquals(Optional.empty(), metadata(Stated.NOTHING).authorship().dateline());
  }

  @Test
  void aHeadlineCutAtItsDashIsWholeWhereThePageStatesAndPrintsItWhole() {
    String whole = "Ferry sinks – all sailors are safe";
    page(Label.HEADLINE, "Trouble in the harbour:" + whole).page(Label.PARAGRAPH, "It sank.");
    Stated stated = stated(List.of("Ferry sinks", whole), List.of(), Optional.empty());
    assertEquals(Optional.of(whole), metadata(stated).titles().headline());
  }

  @Test
  void aNameThatThePagePrintsApartIsNoPartOfTheHeadline() {
    page(Label.CHROME, "I have read the minutes, and so should you")
        .page(Label.CHROME, "Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    Stated stated =
        stated(
            List.of("Ada Marsh: I have read the minutes, and so should you"),
            List.of(),
            Optional.empty());
    assertEquals(
        Optional.of("I have read the minutes, and so should you"),
        metadata(stated).titles().headline());
  }
}
