package dev.lede.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuesserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gb18030      | 市长说，新桥将在明年春天开通。桥长三百米，两边都有人行道。",
        "Big5         | 市長說，新橋將在明年春天開通。橋長三百米，兩邊都有人行道。",
        "Shift_JIS    | 市長は、新しい橋が来年の春に開通すると話した。橋の長さは三百メートルだ。",
        "EUC-JP       | 市長は、新しい橋が来年の春に開通すると話した。橋の長さは三百メートルだ。",
        "EUC-KR       | 시장은 새 다리가 내년 봄에 개통된다고 말했다. 다리의 길이는 삼백 미터이다.",
        "windows-1250 | Burmistrz powiedział, że most będzie gotowy wiosną. Ścieżka dla pieszych"
            + " też.",
        "ISO-8859-2   | Burmistrz powiedział, że most będzie gotowy wiosną. Ścieżka dla pieszych"
            + " też.",
        "windows-1250 | Starosta řekl, že nový most bude hotový příští jaro. Měří tři sta metrů.",
        "windows-1251 | Мэр сказал, что новый мост откроют следующей весной. Длина моста триста"
            + " метров.",
        "KOI8-R       | Мэр сказал, что новый мост откроют следующей весной. Длина моста триста"
            + " метров.",
        "ISO-8859-5   | Мэр сказал, что новый мост откроют следующей весной. Длина моста триста"
            + " метров.",
        "windows-1251 | Мер сказав, що новий міст відкриють наступної весни. Його довжина триста"
            + " метрів.",
        "KOI8-U       | Мер сказав, що новий міст відкриють наступної весни. Її довжина триста"
            + " метрів.",
        "windows-1252 | Le maire a déclaré que le nouveau pont, très attendu, sera prêt à l’été.",
        "windows-1252 | Der Bürgermeister sagte: „Die Brücke wird schöner – und größer.“",
        "windows-1252 | The mayor said: “It’s our bridge.”",
        "windows-1252 | One café.",
        "windows-1252 | Four sets: 4×30, 8×30, 4×1, 4×3, 6×12, 7×9 and 5×5 metres.",
        "windows-1252 | Weâre here,âsaidâ the mayorâsâman. Oneâtwoâthreeâ, a âlongâwayâ.",
        "windows-1253 | Ο δήμαρχος είπε ότι η νέα γέφυρα θα ανοίξει την άνοιξη. Έχει μήκος"
            + " τριακόσια μέτρα.",
        "windows-1254 | Belediye başkanı yeni köprünün ilkbaharda açılacağını söyledi. Işıklar"
            + " hazır.",
        "windows-1255 | ראש העיר אמר כי הגשר החדש ייפתח באביב הבא. אורכו שלוש מאות מטר.",
        "windows-1256 | قال رئيس البلدية إن الجسر الجديد سيفتتح في الربيع القادم، ويبلغ طوله"
            + " ثلاثمئة متر.",
        "ISO-8859-6   | قال رئيس البلدية إن الجسر الجديد سيفتتح في الربيع القادم، ويبلغ طوله"
            + " ثلاثمئة متر.",
        "windows-1257 | Meras sakė, kad naujas tiltas bus atidarytas kitą pavasarį. Jo ilgis – trys"
            + " šimtai metrų.",
        "windows-874  | นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดในฤดูใบไม้ผลิปีหน้า"
      })
  void guessesWhatIsNotDeclared(String label, String text) {
    Charset charset = CharsetLabels.charset(label).orElseThrow();
    String page = "<html><head><title>News</title></head><body><p>" + text + "</p></body></html>";
    byte[] bytes = page.getBytes(charset);
    assertEquals(page, Decoded.of(bytes, CharsetFinder.find(bytes, Optional.empty())).text());
  }

  @Test
  void aWordThatComesAgainAndAgainIsOneHint() {
    Charset charset = Charset.forName("windows-1252");
    String page = "<p>A ferry to São Luís and back. ".repeat(40);
    assertEquals(charset, CharsetFinder.find(page.getBytes(charset), Optional.empty()));
  }

  @Test
  void textThatWasReadWronglyBeforeItWasSavedIsTakenAsItStands() {
    Charset charset = Charset.forName("windows-1252");
    String page = "<p>EspaÃ±ol, FranÃ§ais, ä¸­æ–‡, ×¢Ö´×‘Ö°, Ð ÑƒÑÑ, ¡ï¸ Â© Â® ï¼Œå°";
    assertEquals(charset, CharsetFinder.find(page.getBytes(charset), Optional.empty()));
  }

  @Test
  void aServersDefaultThatMakesNoSenseLoses() {
    Charset gbk = Charset.forName("GB18030");
    String page = "<meta charset=iso-8859-1><p>市长说，新桥将在明年春天开通。桥长三百米，两边都有人行道。";
    assertEquals(gbk, CharsetFinder.find(page.getBytes(gbk), Optional.empty()));
    Charset cyrillic = Charset.forName("windows-1251");
    String russian =
        "<meta charset=iso-8859-1><p>Мэр сказал, что новый мост откроют следующей весной.";
    assertEquals(cyrillic, CharsetFinder.find(russian.getBytes(cyrillic), Optional.empty()));
  }

  @Test
  void aDeclarationThatMakesSenseStands() {
    Charset latin2 = Charset.forName("ISO-8859-2");
    assertEquals(
        latin2,
        CharsetFinder.find("<meta charset=iso-8859-2>Žluť".getBytes(latin2), Optional.empty()));
    Charset latin1 = Charset.forName("windows-1252");
    String names =
        "<meta charset=iso-8859-1>" + "Ærø, Þórður, Ñandú, Ýmir, Øystein, Ðuro; ".repeat(9);
    assertEquals(latin1, CharsetFinder.find(names.getBytes(latin1), Optional.empty()));
  }

  @Test
  void anyBytesAreGuessedAsSomething() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < 256; i++) {
      bytes[i] = (byte) i;
    }
    CharsetGuesser.guess(bytes);
    assertEquals(UTF_8, CharsetFinder.find(new byte[0], Optional.empty()));
  }
}
