package dev.lede.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetFinderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String CHINESE = "<p>市长说，新桥将在明年春天开通。桥长三百米，两边都有人行道。</p>";

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030", "GBK, GB18030", "big5, x-MS950-HKSCS", "Shift_JIS, windows-31j",
        "ISO-8859-1, windows-1252",
    "latin1, windows-1252", "' utf8 ', UTF-8", "euc-kr, x-windows-949", "x-sjis, windows-31j",
        "tis-620, x-windows-874"
  })
  void knowsTheLabelsOfTheWeb(String label, String charset) {
    assertEquals(Optional.of(Charset.forName(charset)), CharsetLabels.charset(label));
  }

  @Test
  void doesNotKnowLabelsThatAreNone() {
    assertEquals(Optional.empty(), CharsetLabels.charset("no such charset"));
    assertEquals(Optional.empty(), CharsetLabels.charset(""));
    assertEquals(Optional.empty(), CharsetLabels.charset("{{charset}}"));
  }

  @Test
  void namesCharsetsAsTheWebDoes() {
    assertEquals("Big5", CharsetLabels.name(Charset.forName("x-MS950-HKSCS")));
    assertEquals("Shift_JIS", CharsetLabels.name(Charset.forName("windows-31j")));
    assertEquals("UTF-8", CharsetLabels.name(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=gbk>",
        "<META CHARSET='gbk'/>",
        "<meta name=x content='a > b'><meta charset = \"GBK\" >",
        "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>",
        "<meta content=\"text/html;charset=gb2312\" http-equiv=\"content-type\">",
        "<?xml version='1.0' encoding='GBK'?><html>",
        "<!-- <meta charset=big5> --><meta charset=gbk>",
        "<script>w('<meta charset=big5>')</SCRIPT><meta charset=gbk>",
        "<meta charset=nonsense><meta charset=gbk>",
        "<meta =x charset=gbk>"
      })
  void readsTheDeclaration(String head) {
    assertEquals(GB18030, find((head + CHINESE).getBytes(GB18030)));
  }

  @Test
  void readsADeclarationFarIntoThePage() {
    String page =
        "<head><style>" + "a{}".repeat(9000) + "</style><meta charset=gbk></head>" + CHINESE;
    assertEquals(GB18030, find(page.getBytes(GB18030)));
  }

  @Test
  void aCharsetWhoseTagsAreNotThoseOfAsciiIsNotBelieved() {
    byte[] page = "<meta charset=ibm037><p>Der Bär schläft im Höhleneingang".getBytes(WINDOWS_1252);
    assertEquals(WINDOWS_1252, find(page));
    assertEquals(WINDOWS_1252, CharsetFinder.find(page, Optional.of(Charset.forName("IBM037"))));
  }

  @Test
  void bytesThatAreUtf8BeatAnyDeclaration() {
    assertEquals(UTF_8, find(("<meta charset=gbk>" + CHINESE).getBytes(UTF_8)));
    assertEquals(UTF_8, find("<meta charset=iso-8859-1><p>Café".getBytes(UTF_8)));
    assertEquals(UTF_8, find("<meta charset=utf-16><p>Café".getBytes(UTF_8)));
  }

  @Test
  void aDeclarationOfUtf8ThatTheBytesContradictLoses() {
    assertEquals(
        WINDOWS_1252,
        find("<meta charset=utf-8><p>Café, garçon, déjà, œuvre".getBytes(WINDOWS_1252)));
  }

  @Test
  void aDeclarationOfWindows1252LosesAgainstWordsOfAnotherScriptAndNotAgainstOrnaments() {
    String declared = "<meta charset=windows-1252><p>";
    Charset cyrillic = Charset.forName("windows-1251");
    String words = "Новый мост открыт в понедельник, сказал мэр города";
    assertEquals(cyrillic, find((declared + words).getBytes(cyrillic)));
    String ornaments =
        "¨¤ * ´¨ ) ¸.•´¸ . ´¨ ( ¸ ~ •´ . ¤ ) ¸. It’s – so — well • a • b • c – d – e — f ¸ – g";
    assertEquals(WINDOWS_1252, find((declared + ornaments).getBytes(WINDOWS_1252)));
  }

  @Test
  void utf8WithABrokenSpotStaysUtf8() {
    byte[] bytes = ("<meta charset=gbk>" + CHINESE + "#").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertEquals(UTF_8, find(bytes));
    assertEquals(1, Decoded.of(bytes, UTF_8).unreadable());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=utf-8> | Die Küste#",
        "<meta charset=utf-8> | Müller und Söhne an der Küste#",
        "                     | Müller und Söhne an der Küste#",
        "                     | Lucía Ferreiro, el último farero de Cabo Moro: 44 años#de guardia",
        "                     | Der Sturm „Gerda“ — überall#und keiner weiß es",
        "                     | 新大桥#",
        "<meta charset=utf-8> | Sturm „Gerda“ — über#all und keiner weiß#es",
        "<meta charset=iso-8859-1> | Müller und Söhne an der Küste#"
      })
  void aStrayByteInAShortPageIsOneUnreadableAndTheRestStaysUtf8(String head, String text) {
    byte[] bytes = ((head == null ? "" : head) + "<p>" + text).getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xFC : bytes[i];
    }
    assertEquals(UTF_8, find(bytes));
    assertEquals(text.chars().filter(c -> c == '#').count(), Decoded.of(bytes, UTF_8).unreadable());
  }

  @Test
  void aDeclaredEastAsianCharsetIsNoUtf8ForAWordThatLooksLikeIt() {
    byte[] bytes =
        "<meta charset=euc-kr><p>\u00C3\u00A1\u00C3\u00A2\u00B0\u00A1".getBytes(ISO_8859_1);
    assertEquals(Charset.forName("x-windows-949"), find(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-2022-cn", "x-jisautodetect"})
  void aDeclaredCharsetThatNobodyCanWriteIsNoFault(String label) {
    assertEquals(UTF_8, find(("<meta charset=" + label + "><p>Café").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-16le", "utf-16be", "utf-32"})
  void aContainersUtf16LosesAgainstBytesThatReadAsAscii(String label) {
    Optional<Charset> stated = CharsetLabels.charset(label);
    byte[] page = "<p>Der Bär schläft im Höhleneingang".getBytes(WINDOWS_1252);
    assertEquals(WINDOWS_1252, CharsetFinder.find(page, stated));
    byte[] chinese = ("<meta charset=gbk>" + CHINESE).getBytes(GB18030);
    assertEquals(GB18030, CharsetFinder.find(chinese, stated));
    assertEquals(UTF_16LE, CharsetFinder.find("A line.\n".getBytes(UTF_16LE), stated));
  }

  @Test
  void aCharacterThatTheEndCutsOffIsOneUnreadable() {
    byte[] bytes = java.util.Arrays.copyOf("新桥新桥".getBytes(UTF_8), 11);
    assertEquals(UTF_8, find(bytes));
    assertEquals("新桥新\uFFFD", Decoded.of(bytes, UTF_8).text());
    assertEquals(1, Decoded.of(bytes, UTF_8).unreadable());
  }

  @Test
  void aBrokenCharacterDoesNotTakeTheTagBehindIt() {
    byte[] bytes = "<p>新_<b>".getBytes(GB18030);
    bytes[5] = (byte) 0xB0;
    assertEquals("<p>新\uFFFD<b>", Decoded.of(bytes, GB18030).text());
  }

  @Test
  void utf16ShowsWithoutAMark() {
    assertEquals(UTF_16LE, find(CHINESE.getBytes(UTF_16LE)));
    assertEquals(UTF_16BE, find(CHINESE.getBytes(UTF_16BE)));
    assertEquals(UTF_16LE, find("A line.\nAnother line.\n".getBytes(UTF_16LE)));
  }

  @Test
  void asciiIsCalledUtf8() {
    assertEquals(UTF_8, find("<meta charset=gbk><p>Plain.".getBytes(US_ASCII)));
    assertEquals(UTF_8, find("Plain.".getBytes(ISO_8859_1)));
  }

  private static Charset find(byte[] bytes) {
    return CharsetFinder.find(bytes, Optional.empty());
  }
}
