package dev.lede.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An odd record costs a WARC that record, and none behind it. */
class WarcPagesTest {
  private static final String PAGE = "<!doctype html><title>T</title><p>A story.";
  private static final String ODD = "WARC-Target-URI: https://news.example/odd\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "\u0001junk", "br, gzip"})
  void anEncodingThatNobodyUnpacksIsThatRecordsFault(String encoding) {
    String http = "HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + "\r\n";
    String fault = faultOf(response(ODD, http + "Content-Type: text/html\r\n\r\n" + PAGE));
    assertTrue(fault.startsWith("https://news.example/odd: is a record that"), fault);
  }

  @Test
  void addressesInWarcsMayStandInBrackets() throws IOException {
    String warc =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: <"
            + "http://oakby.example/ferry"
            + ">\r\nContent-Type: text/html\r\nContent-Length: 11\r\n"
            + "WARC-Record-ID: <urn:uuid:6f9619ff-8b86-d011-b42d-00cf4fc964ff>\r\n"
            + "WARC-Date: 2026-06-01T10:00:00Z\r\n\r\n<p>Page</p>\r\n\r\n";
    assertEquals(List.of("http://oakby.example/ferry"), Visit.of(warc.getBytes(UTF_8)).paths());
  }

  @Test
  void aPagePackedWithBrotliIsRead() {
    String http = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Type: text/html\r\n\r\n";
    Visit visit = visit(response(ODD, http + brotli(PAGE)));
    assertEquals(List.of(), visit.faults);
    assertEquals("T A story.", visit.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0091\u0003xxxxxxxx", "xxxxxxxxxxxxxxxx", "\u00ff\u00ff\u00ff\u00ff"})
  void damagedBrotliIsThatRecordsFault(String packed) {
    String http = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Type: text/html\r\n\r\n";
    String fault = faultOf(response(ODD, http + packed));
    assertTrue(fault.startsWith("https://news.example/odd: "), fault);
  }

  /** Text in the plainest brotli (RFC 7932): one block that is not compressed, and an empty one. */
  private static String brotli(String text) {
    int head = (text.length() - 1) << 4 | 1 << 20;
    return ""
        + (char) (head & 0xFF)
        + (char) (head >> 8 & 0xFF)
        + (char) (head >> 16)
        + text
        + '\3';
  }

  @Test
  void aResponseWithoutAnAddressIsToldByItsId() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    assertEquals(
        "urn:uuid:1: is a record that cannot be read (it has no WARC-Target-URI);"
            + " save its page by itself",
        faultOf(response("WARC-Record-ID: <urn:uuid:1>\r\n", http)));
  }

  @Test
  void aResourceWithoutAnAddressOrAnIdIsToldToo() {
    String fault = faultOf(record("resource", "", "text/html", PAGE));
    assertTrue(fault.startsWith("a record of the archive: is a record that"), fault);
  }

  @Test
  void aRecordWithTwoAddressesIsToldByTheFirst() {
    String two = ODD + "WARC-Target-URI: https://news.example/other\r\n";
    assertEquals(
        "https://news.example/odd: is a record that cannot be read"
            + " (record has 2 WARC-Target-URI headers); save its page by itself",
        faultOf(record("resource", two, "text/html", PAGE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not HTTP at all\r\n\r\n", "HTTP/1.1 x\r\n\r\n", "\n\u001b[2J<p>A"})
  void aBodyThatIsNotHttpIsThatRecordsFault(String body) {
    String fault = faultOf(response(ODD, body));
    assertTrue(fault.startsWith("https://news.example/odd: is "), fault);
    assertTrue(fault.chars().noneMatch(c -> c < ' '), fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 1\r\n", "Content-Length: x\r\n", "WARC-Type: response\r\n"})
  void aHeaderThatLeavesNobodyKnowWhereTheNextRecordBeginsEndsTheReading(String header) {
    Visit visit = visit(good("a") + record("resource", ODD + header, "text/html", PAGE));
    assertEquals("https://news.example/a", visit.paths().get(0));
    assertEquals(1, visit.faults.size());
    assertTrue(visit.faults.get(0).startsWith("in: cannot be read ("), visit.faults.get(0));
  }

  @Test
  void whereverAnArchiveIsCutOffItSaysSoInWords() {
    byte[] whole = (good("a") + good("b")).getBytes(UTF_8);
    for (int end = good("a").length(); end < whole.length; end++) {
      for (String fault : Visit.of(Arrays.copyOf(whole, end)).faults) {
        assertTrue(!fault.contains("null"), fault);
      }
    }
  }

  @Test
  void thePagesBeforeADamagedMemberAreReadAndTheDamageIsToldOnce() throws IOException {
    for (int spoilt : new int[] {4, 30, 60}) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      packed.write(gzip(good("a")));
      packed.write(gzip(good("b")));
      byte[] bad = gzip(good("c") + good("d"));
      bad[bad.length - spoilt] ^= 0x55;
      packed.write(bad);
      packed.write(gzip(good("e")));
      Visit visit = Visit.of(packed.toByteArray());
      assertEquals(
          List.of("https://news.example/a", "https://news.example/b"), visit.paths().subList(0, 2));
      assertEquals(1, visit.faults.size(), visit.faults.toString());
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  /** The one fault of an archive that has a record between two good ones. */
  private static String faultOf(String record) {
    Visit visit = visit(good("a") + record + good("b"));
    assertEquals(List.of("https://news.example/a", "https://news.example/b"), visit.paths());
    assertEquals(1, visit.faults.size());
    return visit.faults.get(0);
  }

  private static Visit visit(String warc) {
    return Visit.of(warc.getBytes(ISO_8859_1));
  }

  private static String good(String name) {
    return record(
        "resource", "WARC-Target-URI: https://news.example/" + name + "\r\n", "text/html", PAGE);
  }

  private static String response(String headers, String http) {
    return record("response", headers, "application/http;msgtype=response", http);
  }

  private static String record(String type, String headers, String media, String body) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2026-06-01T10:00:00Z\r\n%s"
            .formatted(type, headers)
        + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(media, body.length())
        + body
        + "\r\n\r\n";
  }
}
