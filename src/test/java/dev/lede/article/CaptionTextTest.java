package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import dev.lede.block.Block;
import dev.lede.block.Cutter;
import dev.lede.block.Shape;
import dev.lede.block.Span;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTextTest {
  private static final String LINE =
      "The boats lay in the harbour for the whole of the long winter, as ever.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "渔船在港口避风。(图取自海风社/法新社); 渔船在港口避风。; 海风社/法新社",
        "示意图(图取自网络); 示意图; 网络",
        "住户说邻居每晚摇钥匙。 (受访者提供); 住户说邻居每晚摇钥匙。; 受访者提供",
        "渔船傍晚靠岸。何志明 摄; 渔船傍晚靠岸。; 何志明",
        "渔船傍晚靠岸。 海风社记者 何志明 摄; 渔船傍晚靠岸。; 海风社记者 何志明",
        "渔船傍晚在石桥镇靠岸 何志明 摄; 渔船傍晚在石桥镇靠岸; 何志明",
        "渔船傍晚在石桥镇靠岸; 渔船傍晚在石桥镇靠岸; ",
        "The tower before it was pushed back. (Mill Ledger photo by Kay Strand); The tower before"
            + " it was pushed back.; Mill Ledger photo by Kay Strand",
        "The mill (left of the ferry. Photo by Kay Strand); The mill (left of the ferry.; Kay"
            + " Strand",
        "港で避難する漁船＝13日（山田太郎撮影）; 港で避難する漁船＝13日; 山田太郎",
        "港で避難する漁船=5月13日、岬町、山田太郎撮影; 港で避難する漁船=5月13日、岬町; 山田太郎",
        "港で避難する漁船=5月13日、岬町で、本社ヘリから、山田太郎撮影; 港で避難する漁船=5月13日、岬町で、本社ヘリから; 山田太郎",
        "逆さの本を読む人たち(30日、岬町で)=山田太郎撮影; 逆さの本を読む人たち(30日、岬町で); 山田太郎",
        "A cheia no porto, nesta segunda (12) - Bruno Sales/Reuters; A cheia no porto, nesta"
            + " segunda (12); Bruno Sales/Reuters",
        "The harbour at dawn. (AP Photo/Ann Lee); The harbour at dawn.; AP Photo/Ann Lee",
        "The harbour at dawn (Photo: Ann Lee).; The harbour at dawn; Ann Lee",
        "The harbour at dawn. Handout via The Agency; The harbour at dawn.; Handout via The Agency",
        "Утро в гавани. Фото: пресс-служба порта; Утро в гавани.; пресс-служба порта",
        "Der Hafen am Morgen. Foto: privat Jana Reuss; Der Hafen am Morgen.; privat Jana Reuss",
        "渔船傍晚靠岸。海风社记者摄; 渔船傍晚靠岸。; 海风社记者摄",
        "The harbour at dawn (Photo: Ann Lee/AFP); The harbour at dawn; Ann Lee/AFP",
        "The harbour at dawn. Photograph: Ann Lee/Reuters; The harbour at dawn.; Ann Lee/Reuters",
        "The harbour at dawn. | Ann Lee/AP Images via Getty Images; The harbour at dawn.; Ann"
            + " Lee/AP Images via Getty Images",
        "The harbour in the early light at dawn. Ann Lee / AFP; The harbour in the early light at"
            + " dawn.; Ann Lee / AFP",
        "The harbour in the early light in 2015.Ann C. Lee / Getty Images; The harbour in the early"
            + " light in 2015.; Ann C. Lee / Getty Images",
        "El puerto al amanecer, el 11 de octubre. Ana Ruiz (REUTERS); El puerto al amanecer, el 11"
            + " de octubre.; Ana Ruiz (REUTERS)",
        "Ann Lee at a photo-call at the Old Mill. Kay Strand/Getty Images; Ann Lee at a photo-call"
            + " at the Old Mill.; Kay Strand/Getty Images",
        "The lanterns at a photo-call at Mill Quay; The lanterns at a photo-call at Mill Quay; ",
        "Der Hafen am Morgen. Foto: Jana Reuss/dpa; Der Hafen am Morgen.; Jana Reuss/dpa",
        "Der Hafen am Morgen. © Hafenamt | Jana Reuss; Der Hafen am Morgen.; Hafenamt | Jana Reuss",
        "Der Hafen am Morgen (Archivbild) © dpa | Jana Reuss; Der Hafen am Morgen (Archivbild); dpa"
            + " | Jana Reuss",
        "Der Hafen am MorgenBild: Jana Reuss/dpa; Der Hafen am Morgen; Jana Reuss/dpa",
        "Foto: Jana Reuss/dpa; ; Jana Reuss/dpa",
        "Image caption, The quay in 1962; The quay in 1962; ",
        "Bildunterschrift: Der Hafen am Morgen. Foto: Jana Reuss; Der Hafen am Morgen.; Jana Reuss",
        "Caption competitions are held on the quay: nobody comes; Caption competitions are held on"
            + " the quay: nobody comes; ",
        "The minister, left, spoke of Reuters and the harbour for an hour.; The minister, left,"
            + " spoke of Reuters and the harbour for an hour.; ",
        "Ein Haus brennt an der Straße zum Hafen. Die Feuerwehr im Einsatz; Ein Haus brennt an der"
            + " Straße zum Hafen. Die Feuerwehr im Einsatz; ",
      })
  void captionsAreSplitByTheirLanguagesHabits(String text, String caption, String credit) {
    CaptionText split = split(text);
    assertEquals(Optional.ofNullable(caption), split.caption());
    assertEquals(Optional.ofNullable(credit), split.credit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kay Strand. Picture: Ann Lee; Kay Strand.; Ann Lee",
        "Boats at rest in the harbour. | Image: Ann Lee / Mill Herald; Boats at rest in the"
            + " harbour.; Ann Lee / Mill Herald",
        "Boats at rest in the harbour. Ann Lee/The Agency via Getty Images; Boats at rest in the"
            + " harbour.; Ann Lee/The Agency via Getty Images",
        "(AP Photo/Ann Lee) Boats at rest in the harbour.; Boats at rest in the harbour.; AP"
            + " Photo/Ann Lee",
        "Fähre im Hafen (Symbolbild). imago images/Jana Reuss; Fähre im Hafen (Symbolbild).; imago"
            + " images/Jana Reuss",
        "Утро в гавани. Фото: Анна Ли / ТАСС; Утро в гавани.; Анна Ли / ТАСС",
        "渔船傍晚靠岸。图取自网络; 渔船傍晚靠岸。; 网络",
        "示意图(图取自网络); 示意图; 网络",
      })
  void aCreditThatHoldsItsCaptionIsSplitLikeACaption(String text, String caption, String credit) {
    CaptionText split = CaptionText.ofCredit(block(text), new CreditElements());
    assertEquals(Optional.of(caption), split.caption());
    assertEquals(Optional.of(credit), split.credit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee/The Mill Herald via Getty Images",
        "Ann Lee for The Mill Herald. Getty Images",
        "Mill Herald Inc. via Getty Images",
        "annlee | Getty Images",
        "ann, lee; Foto [M]: Shutterstock",
        "Jana Reuss | dpa",
        "All rights reserved by the harbour office. © Harbour Office",
        "(AP Photo/Ann Lee) The Mill Herald",
      })
  void whatStandsBesideACreditIsNoCaptionIfItIsANameToo(String text) {
    CaptionText split = CaptionText.ofCredit(block(text), new CreditElements());
    assertEquals(Optional.empty(), split.caption());
  }

  private static CaptionText split(String text) {
    return CaptionText.of(block(text), new CreditElements());
  }

  private static Block block(String text) {
    return new Block(0, Shape.TEXT, text, new Span.Lines(1, 1), 0, List.of(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo ",
        "Photo: Ann ",
        "图：",
        "A pier. © Ann ",
        ")",
        "(",
        "| AFP ",
        "aB ",
        "Ann/"
      })
  void longRunsOfMarksAreReadInLinearTime(String part) {
    Growth.assertLinear(CaptionTextTest::split, part, 4_000);
    Growth.assertLinear(CaptionText::credit, part, 4_000);
    Growth.assertLinear(
        text -> CaptionText.ofCredit(block(text), new CreditElements()), part, 4_000);
  }

  @Test
  void anElementOfItsOwnIsTheCreditWithoutAnyMark() {
    String html =
        "<figcaption>Boats at rest <span class='img-credit'>Harbour Office</span></figcaption>";
    CaptionText split = CaptionText.of(blocks(html).get(0), new CreditElements());
    assertEquals(Optional.of("Boats at rest"), split.caption());
    assertEquals(Optional.of("Harbour Office"), split.credit());
  }

  @Test
  void manyCaptionsOnOnePageAreReadInLinearTime() {
    Growth.assertLinear(
        figures -> readAll(blocks("<article>" + figures)),
        "<p>The bridge is open.</p><figure><figcaption>Boats at rest</figcaption></figure>",
        400);
  }

  @Test
  void manyLinesOfOneCaptionAreReadInLinearTime() {
    Growth.assertLinear(lines -> readAll(blocks("<figcaption>" + lines)), LINE + "<br>", 400);
    String credit = LINE + " <i class=credit>Ann Lee.</i><br>";
    Growth.assertLinear(lines -> readAll(blocks("<figcaption>" + lines)), credit, 400);
    String empty = "<b></b><i>" + LINE + "</i><br>";
    Growth.assertLinear(lines -> readAll(blocks("<figcaption>" + lines)), empty, 400);
  }

  @Test
  void ofSeveralElementsTheFirstThatEndsTheTextIsTheCredit() {
    String html =
        "<figcaption>Boats at rest <i class=credit>Photo <b class=credit>Ann"
            + " Lee</b></i></figcaption>";
    CaptionText split = CaptionText.of(blocks(html).get(0), new CreditElements());
    assertEquals(Optional.of("Boats at rest"), split.caption());
    assertEquals(Optional.of("Ann Lee"), split.credit());
  }

  private static void readAll(List<Block> blocks) {
    CreditElements elements = new CreditElements();
    blocks.forEach(block -> CaptionText.of(block, elements));
  }

  private static List<Block> blocks(String html) {
    Source source = new Source("page", Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
    return Cutter.cut(new HtmlPage(source, Jsoup.parse(html))).blocks();
  }
}
