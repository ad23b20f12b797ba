package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.block.Block;
import dev.lede.block.Shape;
import dev.lede.block.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** However a caption is split from its credit, no word of the two is lost. */
class CaptionLossTest {
  private static final List<String> CAPTIONS =
      List.of(
          "",
          "Boats at rest. ",
          "The boats lay in the harbour for the whole winter ",
          "The boats lay in the harbour for the whole winter, as ever | ",
          "Kay Strand and the ferry (left). ",
          "Der Hafen am Morgen (Archivbild) ",
          "Утро в гавани. ",
          "港で避難する漁船=5月13日、岬町、",
          "港で避難する漁船＝5月13日、岬町で、本社ヘリから、",
          "渔船傍晚靠岸。",
          "부두에 묶인 배들. ",
          "قوارب في الميناء. ");

  /** What announces a credit, and what closes it. */
  private static final List<String> MARKS =
      List.of(
          "|",
          "Photo: |",
          "(Photo by |)",
          "(Foto: |).",
          "Foto: |.",
          "© |",
          "Фото: |",
          "写真=|",
          "（写真：|）",
          "(图取自|)。",
          "사진=|",
          "تصوير: |",
          "|撮影",
          "（|提供）",
          "| 摄",
          "= |",
          "— |",
          "Photo: (|)");

  private static final List<String> MAKERS =
      List.of(
          "Ann Lee",
          "Ann Lee/AFP",
          "Handout via The Harbour Trust",
          "AP Photo/Ann Lee",
          "privat",
          "Pool via Reuters",
          "пресс-служба порта",
          "личный архив Анны Ли",
          "Arquivo pessoal Ana Ruiz",
          "Divulgação/Porto",
          "Archiwum prywatne Jana Kota",
          "山田太郎",
          "代表撮影、山田太郎",
          "本社ヘリから、山田太郎",
          "ロイター/アフロ",
          "海风社记者 何志明",
          "网络图片 何志明",
          "사진공동취재단 홍길동",
          "(رويترز) أحمد");

  @Test
  void captionAndCreditHoldAllLettersInOrderButTheMarks() {
    for (String caption : CAPTIONS) {
      for (String mark : MARKS) {
        for (String maker : MAKERS) {
          String text = (caption + mark.replace("|", maker)).strip();
          check(text, letters(caption + maker), CaptionText.of(block(text), new CreditElements()));
        }
      }
    }
  }

  private static void check(String text, String withoutMark, CaptionText split) {
    String caption = split.caption().orElse("");
    String credit = split.credit().orElse("");
    String said = letters(caption + credit);
    assertTrue(
        said.equals(letters(text)) || said.equals(withoutMark), () -> text + " became " + split);
    assertTrue(text.contains(caption) && text.contains(credit), () -> split + " is not verbatim");
    assertFalse(
        !credit.isEmpty() && "、，,;/|=:".indexOf(credit.charAt(0)) >= 0,
        () -> "a separator before " + split);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static Block block(String text) {
    return new Block(0, Shape.TEXT, text, new Span.Lines(1, 1), 0, List.of(), Optional.empty());
  }
}
