package dev.lede.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "By Ada Marsh and Otto Lind = Ada Marsh;Otto Lind",
        "By Robert F. Marsh, Jr. and Otto Lind = Robert F. Marsh, Jr.;Otto Lind",
        "By Jonathan E Marsh = Jonathan E Marsh",
        "Garcia e Marsh Lind = Garcia;Marsh Lind",
        "Ada Marsh, Photos by Otto Lind = Ada Marsh",
        "By Dr. Ada Marsh = Dr. Ada Marsh",
        "Words by Ada Marsh. Photographs by Otto Lind = Ada Marsh",
        "Text: Ada Marsh Fotos: Otto Lind = Ada Marsh",
        "By Ada Marsh. Edited by Otto Lind = Ada Marsh",
        "Recipe by Ada Marsh = Ada Marsh",
        "By Ada Marsh in Quayton, Otto Lind in Holm and Ana de la Ruiz in London = Ada Marsh;Otto"
            + " Lind;Ana de la Ruiz",
        "Fr 08.03.24 | 14:07 Uhr | Von Ada Marsh = Ada Marsh",
        "Kolumne von Ada Marsh = Ada Marsh",
        "Ada Marsh Redakteurin = Ada Marsh",
        "Von Ada Marsh Politische Korrespondentin = Ada Marsh",
        "By Dan Marsh and Otto Lind = Dan Marsh;Otto Lind",
        "By Ada Marsh, MD, RD = Ada Marsh",
        "von Ada Marsh, GBR BRÜCKE = Ada Marsh",
        "Von Ada Marsh und Otto Lind, dpa = Ada Marsh;Otto Lind;dpa",
        "Ada Marsh Ada Marsh = Ada Marsh",
        "Ada Marsh@adamarsh = Ada Marsh",
        "By Ada Marsh ⋅ Review Editor = Ada Marsh",
        "By GBR Staff = GBR Staff",
        "Presented by = ''",
        "Key takeaways = ''",
        "文/王小明 = 王小明",
        "文：王小明 = 王小明",
        "记者 林立文、王小明 = 林立文;王小明",
        "林立 文 = 林立",
        "作者：王小明 编辑：李四 = 王小明",
        "입력 2024.03.08 = ''",
        "מאת: דנה לוי = דנה לוי",
        "लेखक: मोहन वर्मा = मोहन वर्मा",
      })
  void theNamesOfABylineAreTakenOut(String byline, String names) {
    assertEquals(names, String.join(";", Bylines.names(byline)));
  }

  private static List<String> wordsBefore() {
    return BylineWords.of("before");
  }

  @ParameterizedTest
  @MethodSource("wordsBefore")
  void everyWordBeforeANameIsLeftOut(String word) {
    String name = word.codePointAt(0) < 0x2E80 ? "Ada Marsh" : "林晓禾";
    String gap = Character.isLetter(word.codePointBefore(word.length())) ? " " : "";
    assertEquals(List.of(name), Bylines.names(word + gap + name));
  }

  @Test
  void linksToAuthorsGoWithTheNamesBeforeThem() {
    String ada = "<div class=byline>By Ada Marsh and <a href='/author/otto'>Otto Lind</a></div>";
    String section = "<div class=byline>By <b>Ada Marsh</b> in <a href='/autos/'>Autos</a></div>";
    assertEquals(List.of("Ada Marsh", "Otto Lind"), authors(ada));
    assertEquals(List.of("Ada Marsh"), authors(section));
  }

  @Test
  void barsPartNamesButNotWhatElseSharesTheirLine() {
    assertEquals(List.of("ADA MARSH", "OTTO LIND"), shown("ADA MARSH | OTTO LIND"));
    assertEquals(List.of("Ada Marsh"), shown("Ada Marsh | 5 min read"));
    assertEquals(List.of("Ada Marsh"), shown("Ada Marsh | Local news"));
    assertEquals(List.of("Ada Marsh"), shown("Ada Marsh | QUAY POST"));
  }

  private static List<String> shown(String byline) {
    return authors("<div class=byline>" + byline + "</div>");
  }

  @Test
  void aMonthBehindANameIsNoPartOfIt() {
    assertEquals(List.of("Dan Marsh"), authors("<div class=byline>Dan Marsh Dec 12, 2025</div>"));
  }

  private static List<String> authors(String byline) {
    return MetadataReaderTest.html(byline + "<h1>Ferry</h1>").authors();
  }

  @Test
  void aPlaceThatSomebodyReportsFromIsNoName() {
    assertEquals(List.of("温若琳"), Bylines.names("记者 温若琳 青石港报道"));
    assertEquals(List.of("邱子晴"), Bylines.names("記者邱子晴/台東報導"));
    assertEquals(List.of("अनुराधा मिश्रा"), Bylines.names("लेखक: अनुराधा मिश्रा, चंदनपुर"));
    assertEquals(List.of("Renato Lisboa"), Bylines.names("Por Renato Lisboa — Vale do Ipuã"));
  }

  @Test
  void aDayOrALineThatNamesNobodyIsNoName() {
    assertEquals(List.of(), Bylines.names("Wed"));
    assertEquals(List.of(), Bylines.names("Dec."));
    assertEquals(List.of(), Bylines.names("NEWS PROVIDED BY"));
    assertEquals(List.of("윤하늬"), Bylines.names("(푸른시=연합소식) 윤하늬 기자"));
  }

  @Test
  void wordsOrABulletBeforeANameAreNoPartOfIt() {
    assertEquals(List.of("한지우"), Bylines.names("기자명 한지우 기자"));
    assertEquals(List.of("Ada Marsh"), Bylines.names("* By Ada Marsh"));
    assertEquals(List.of("Ettore Pozzi"), Bylines.names("Dal nostro inviato Ettore Pozzi"));
  }

  @Test
  void ofWordsForAPortraitTheNameIsLeft() {
    assertEquals(List.of("Ada Marsh"), Bylines.names("Profile picture of Ada Marsh"));
    assertEquals(List.of("Ada Marsh"), Bylines.names("Profilbild von Ada Marsh"));
    assertEquals(List.of("Otto Fotovon"), Bylines.names("Otto Fotovon"));
  }
}
