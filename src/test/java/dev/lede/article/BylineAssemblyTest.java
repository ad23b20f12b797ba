package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.label.Label;
import dev.lede.meta.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BylineAssemblyTest extends PageOfLines {
  private List<String> authors() {
    return metadata(Stated.NOTHING).authorship().authors();
  }

  @Test
  void whoEditedAStoryIsItsAuthorOnlyIfNobodyElseIsNamed() {
    page(Label.HEADLINE, "水车重新转动")
        .page(Label.DATE, "2025-03-08 10:24 来源:青桥日报 作者:林晓禾")
        .page(Label.PARAGRAPH, "停转三十一年的水车重新转动。")
        .page(Label.BYLINE, "(责任编辑:何平)");
    assertEquals(List.of("林晓禾"), authors());
  }

  @Test
  void whoEditedAStoryIsNamedWhereNobodyElseIs() {
    page(Label.HEADLINE, "水车重新转动")
        .page(Label.PARAGRAPH, "停转三十一年的水车重新转动。")
        .page(Label.BYLINE, "责任编辑:何平");
    assertEquals(List.of("何平"), authors());
  }

  @Test
  void aNameBelowALineThatOnlyAnnouncesItIsTheAuthor() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "Written by")
        .page(Label.CHROME, "Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aNameBehindTheDateIsTheAuthorIfTheLineSaysSo() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.DATE, "September 1st, 2023 By Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aNameBehindTheStoryIsTheAuthorIfTheLineAboveAnnouncesIt() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.PARAGRAPH, "It sank.")
        .page(Label.CHROME, "Article by")
        .page(Label.CHROME, "Ada Marsh");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aNameJoinedToItsWordIsCutFromIt() {
    page(Label.BYLINE, "ByAda Marsh").page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aLineBelowTheHeadlineThatSaysByIsTheByline() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "8 March | By Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aLineAboveTheHeadlineOrOneThatNamesASourceIsNoByline() {
    page(Label.CHROME, "By Otto Lind")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "来源：港湾晚报")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of(), authors());
  }

  @Test
  void aBylineMayAnnounceTheNameOnTheNextLine() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.BYLINE, "Author of the article:")
        .page(Label.CHROME, "Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void aLineOfNamesNextToTheDateIsTheBylineOfAPageThatStatesNothing() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "Share")
        .page(Label.CHROME, "Harbour Section 2024")
        .page(Label.CHROME, "Ada Marsh | Otto Lind")
        .page(Label.DATE, "8 March 2024, 12:30")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh", "Otto Lind"), authors());
    Stated stated = stated(List.of("Ferry sinks in harbour"), List.of(), Optional.empty());
    assertEquals(List.of(), metadata(stated).authorship().authors());
  }

  @Test
  void aNameMayBeGluedToItsDate() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.CHROME, "by Ada MarshNovember 21, 2025")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), authors());
  }

  @Test
  void sectionsBehindTheBylineAreNoNames() {
    page(Label.BYLINE, "By OPN, in News, Harbour, Ships on 8 March").page(Label.PARAGRAPH, "Text.");
    assertEquals(List.of("OPN"), authors());
  }

  @Test
  void aPrintedBylineGivesTheAuthors() {
    page(Label.BYLINE, "By Ada Marsh and Otto Lind, harbour reporter")
        .page(Label.PARAGRAPH, "It sank.");
    Metadata.Authorship authorship = metadata(Stated.NOTHING).authorship();
    assertEquals(List.of("Ada Marsh", "Otto Lind"), authorship.authors());
    assertEquals(Optional.of("By Ada Marsh and Otto Lind, harbour reporter"), authorship.byline());
  }

  @Test
  void whomATextWasTakenFromIsNoAuthor() {
    page(Label.HEADLINE, "水车重新转动")
        .page(Label.BYLINE, "来源:")
        .page(Label.CHROME, "青桥日报")
        .page(Label.BYLINE, "作者:")
        .page(Label.CHROME, "林晓禾")
        .page(Label.PARAGRAPH, "停转三十一年的水车重新转动。");
    assertEquals(List.of("林晓禾"), authors());
  }

  @Test
  void anAgencyThatALineNamesAsTheSourceIsNoAuthor() {
    page(Label.HEADLINE, "Fähre sinkt im Hafen")
        .page(Label.BYLINE, "Quelle: sid/dpa")
        .page(Label.PARAGRAPH, "Sie sank.");
    assertEquals(List.of(), metadata(Stated.NOTHING).authorship().authors());
  }

  @Test
  void whatALineGoesOnWithBehindTheWriterIsNoPartOfTheName() {
    page(Label.HEADLINE, "水车重新转动")
        .page(Label.DATE, "2025-03-08 10:24 来源:青桥日报 作者:林晓禾 字号:大 中 小")
        .page(Label.PARAGRAPH, "停转三十一年的水车重新转动。");
    assertEquals(List.of("林晓禾"), authors());
  }

  @Test
  void theReporterInTheDatelineIsTheAuthorWhereNobodyElseIsNamed() {
    page(Label.HEADLINE, "老戲院拆除").page(Label.PARAGRAPH, "〔記者蔡宜庭/海口報導〕海口鎮的老戲院下週一拆除。");
    assertEquals(List.of("蔡宜庭"), authors());
  }

  @Test
  void whatSaysWhenItWasPublishedIsNoPartOfTheName() {
    for (String line :
        List.of("By Ada Marsh Published May 3, 2025", "By Ada MarshUpdated 4 months ago")) {
      blocks.clear();
      page(Label.BYLINE, line).page(Label.PARAGRAPH, "It sank.");
      assertEquals(List.of("Ada Marsh"), authors());
    }
  }

  @Test
  void twoBylinesOneBelowTheOtherNameTwoAuthors() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.BYLINE, "By Ada Marsh")
        .page(Label.BYLINE, "By Otto Lind")
        .page(Label.BYLINE, "Edited by Mia Falk")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh", "Otto Lind"), authors());
  }

  @Test
  void namesThatWereBrokenAtEachTagAreOneByline() {
    page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.BYLINE, "By")
        .page(Label.BYLINE, "Ada Marsh,")
        .page(Label.BYLINE, "Otto Lind")
        .page(Label.CHROME, "and")
        .page(Label.CHROME, "Ida Rook")
        .page(Label.CHROME, "Green Bridge")
        .page(Label.PARAGRAPH, "It sank.");
    Metadata.Authorship authorship = metadata(Stated.NOTHING).authorship();
    assertEquals(List.of("Ada Marsh", "Otto Lind", "Ida Rook"), authorship.authors());
    assertEquals(Optional.of("Ada Marsh, Otto Lind and Ida Rook"), authorship.byline());
  }

  @Test
  void ofSeveralLinesLabelledABylineTheOneAtTheHeadThatLooksLikeNamesCounts() {
    page(Label.BYLINE, "Harbour")
        .page(Label.BYLINE, "Otto Lind")
        .page(Label.HEADLINE, "Ferry sinks in harbour")
        .page(Label.BYLINE, "Ida Rook")
        .page(Label.CREDIT, "Photo: Harbour Post")
        .page(Label.BYLINE, "Ada Marsh")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(List.of("Ada Marsh"), metadata(Stated.NOTHING).authorship().authors());
  }

  @Test
  void aBylineOrADateThatWasJoinedToTheHeadlineIsReadAsOne() {
    page(Label.HEADLINE, "Ferry sinks in harbour by Ada Marsh", 1, 2)
        .page(Label.BYLINE, "Otto Lind")
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(
        Optional.of("Ferry sinks in harbour"), metadata(Stated.NOTHING).titles().headline());
    assertEquals(List.of("Ada Marsh"), metadata(Stated.NOTHING).authorship().authors());
    blocks.clear();
    page(Label.HEADLINE, "Ferry sinks in harbour Published 8 March 2024", 1, 2)
        .page(Label.PARAGRAPH, "It sank.");
    assertEquals(Optional.of("2024-03-08"), metadata(Stated.NOTHING).datePublished());
  }
}
