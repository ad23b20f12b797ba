package dev.lede.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.Growth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MimePartTest {

  @Test
  void aFoldedLineGoesOnWithItsField() {
    MimePart part = MimePart.of("Subject: A bridge\r\n is\r\n\topen\r\nFrom: x\r\n\r\nThe body.");
    assertEquals(Optional.of("A bridge is open"), part.header("subject"));
    assertEquals(Optional.of("x"), part.header("from"));
    assertEquals("The body.", part.body());
  }

  @Test
  void ofTwoFieldsOfOneNameTheFirstCountsWithItsFoldedLinesAlone() {
    MimePart part = MimePart.of("A: 1\n 2\nB: 3\nA: 4\n 5\n\n");
    assertEquals(Optional.of("1 2"), part.header("a"));
    assertEquals(Optional.of("3"), part.header("b"));
  }

  @Test
  void aFoldedLineBeforeAnyFieldAndALineWithoutAColonAreNothing() {
    MimePart part = MimePart.of(" 0\nno field\nA: 1\n\nText");
    assertEquals(Optional.of("1"), part.header("a"));
    assertEquals(Optional.empty(), part.header(""));
    assertEquals("Text", part.body());
  }

  @Test
  void readingGrowsWithTheMessageAndNoFaster() {
    Growth.assertLinear(text -> MimePart.of("A: 1\n" + text), " more and more words\n", 20_000);
    Growth.assertLinear(text -> MimePart.of("A: 1\n" + text), "A: 1\n", 20_000);
    Growth.assertLinear(text -> MimePart.of("A: 1\n" + text).address("a"), " x\n", 20_000);
    Growth.assertLinear(MimePartTest::parameter, ";a=\"b\\\"", 20_000);
    Growth.assertLinear(MimePartTest::parameter, "; a=b", 20_000);
    Growth.assertLinear(MimePartTest::parts, "--b\nA: 1\n\nText\n", 20_000);
    Growth.assertLinear(MimePartTest::parts, "--b-\n", 20_000);
    Growth.assertLinear(MimePartTest::manyLinesAndALongBoundary, "x", 100_000);
  }

  private static void parameter(String text) {
    MimePart.of("A: x" + text + "\n\n").parameter("a", "none");
  }

  private static void parts(String text) {
    MimePart.of("Content-Type: multipart/mixed; boundary=b\n\n" + text).parts();
  }

  private static void manyLinesAndALongBoundary(String boundary) {
    String lines = "--\n".repeat(boundary.length());
    MimePart.of("Content-Type: multipart/mixed; boundary=" + boundary + "\n\n" + lines).parts();
  }

  @Test
  void decodingGrowsWithTheBodyAndNoFaster() {
    for (String part : new String[] {"=", "= ", "=\t\r", "=C3=A9", "=\n", "QUJD", "\u00FF"}) {
      for (String encoding : new String[] {"quoted-printable", "base64"}) {
        String head = "Content-Transfer-Encoding: " + encoding + "\n\n";
        Growth.assertLinear(text -> MimePart.of(head + text).content(), part, 20_000);
      }
    }
    String head = "Content-Transfer-Encoding: quoted-printable\n\n=";
    Growth.assertLinear(text -> MimePart.of(head + text).content(), " ", 20_000);
  }
}
