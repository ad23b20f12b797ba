package dev.lede.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What may stand in a zip beside pages. */
class ZipPagesTest {
  private static final byte[] PAGE = "<!doctype html><title>T</title><p>A story.".getBytes(UTF_8);
  private static final int DIRECTORY_END = 22;

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void aZipInAZipIsToldAndTheRestIsRead() throws IOException {
    byte[] inner = zip(Map.of("c.html", PAGE));
    Visit visit = Visit.of(zip(Map.of("a.html", PAGE, "b.zip", inner, "d.html", PAGE)));
    assertEquals(List.of("in/a.html", "in/d.html"), visit.paths());
    assertEquals(
        List.of("in/b.zip: is a zip in a zip; unpack it and give it by itself"), visit.faults);
  }

  @Test
  void aDocumentThatIsAZipByItsFormatIsPassedOverLikeAPicture() throws IOException {
    byte[] document = zip(Map.of("word/document.xml", PAGE));
    Visit visit = Visit.of(zip(Map.of("a.html", PAGE, "Letter.DOCX", document)));
    assertEquals(List.of("in/a.html"), visit.paths());
    assertEquals(List.of(), visit.faults);
  }

  @Test
  void savedPagesOfOtherKindsAreReadInAZip() throws IOException {
    String mhtml =
        "From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/html\r\nContent-Location: https://news.example/a\r\n\r\n"
            + "<title>T</title><p>Saved.\r\n--b--\r\n";
    String warc =
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://news.example/b\r\n"
            + "WARC-Record-ID: <urn:uuid:6f9619ff-8b86-d011-b42d-00c04fc964ff>\r\n"
            + "WARC-Date: 2026-06-01T10:00:00Z\r\nContent-Type: text/html\r\n"
            + "Content-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(PAGE.length, new String(PAGE, UTF_8));
    String broken = "From: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nx";
    Visit visit =
        Visit.of(
            zip(
                Map.of(
                    "a.mhtml", mhtml.getBytes(UTF_8),
                    "b.warc", warc.getBytes(UTF_8),
                    "c.eml", broken.getBytes(UTF_8))));
    assertEquals(List.of("in/a.mhtml", "https://news.example/b"), visit.paths());
    assertEquals("https://news.example/a", visit.pages.get(0).source().address().orElse(""));
    assertEquals(
        List.of("in/c.eml: is a MIME message without a page; give one that a browser saved"),
        visit.faults);
  }

  @Test
  void aDamagedGzipIsToldAndTheRestIsRead() throws IOException {
    byte[] packed = gzip(PAGE);
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    byte[] spoilt = packed.clone();
    spoilt[packed.length / 2] ^= 0x55;
    for (byte[] damaged : List.of(cut, spoilt, new byte[] {0x1F, (byte) 0x8B})) {
      Visit visit =
          Visit.of(
              zip(
                  Map.of(
                      "a_files/held.html",
                      PAGE,
                      "b.html.gz",
                      damaged,
                      "c.html.gz",
                      packed,
                      "d.html",
                      PAGE)));
      assertEquals(List.of("in/c.html.gz", "in/d.html", "in/a_files/held.html"), visit.paths());
      assertEquals(1, visit.faults.size());
      String fault = visit.faults.get(0);
      assertTrue(fault.startsWith("in/b.html.gz: is damaged or cut off"), fault);
    }
  }

  @Test
  void aZipThatIsCutOffHandsOnWhatItHeldBack() throws IOException {
    byte[] zip = zip(Map.of("a_files/held.html", PAGE, "b.html", PAGE, "c.html", PAGE));
    int third = new String(zip, ISO_8859_1).lastIndexOf("PK\u0003\u0004");
    Visit visit = Visit.of(Arrays.copyOf(zip, third + 50));
    assertEquals(List.of("in/b.html", "in/a_files/held.html"), visit.paths());
    assertEquals(1, visit.faults.size());
  }

  @Test
  void aNameThatIsMarkedAsUtf8AndIsNoneDamagesTheZip() throws IOException {
    byte[] zip = zip(Map.of("a_files/held.html", PAGE, "b.html", PAGE, "cé.html", PAGE));
    int third = new String(zip, ISO_8859_1).lastIndexOf("PK\u0003\u0004");
    int name = new String(zip, ISO_8859_1).indexOf("c\u00c3\u00a9.html", third);
    zip[name + 1] = (byte) 0xFF;
    Visit visit = Visit.of(zip);
    assertEquals(List.of("in/b.html", "in/a_files/held.html"), visit.paths());
    assertEquals(
        List.of("in: is damaged or cut off (an entry's name is no UTF-8); get the file again"),
        visit.faults);
  }

  /** A small file that seems to hold much: its directory names one entry many times. */
  @Test
  void anEntryThatTheDirectoryNamesManyTimesIsOnePage() throws IOException {
    byte[] zip = zip(Map.of("a.html", PAGE));
    int directory = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
    int length = zip.length - DIRECTORY_END - directory;
    int times = 60_000;
    ByteBuffer bomb =
        ByteBuffer.allocate(directory + times * length + DIRECTORY_END)
            .order(ByteOrder.LITTLE_ENDIAN);
    bomb.put(zip, 0, directory);
    for (int i = 0; i < times; i++) {
      bomb.put(zip, directory, length);
    }
    bomb.putInt(0x06054b50).putInt(0).putShort((short) times).putShort((short) times);
    bomb.putInt(times * length).putInt(directory).putShort((short) 0);
    Visit visit = Visit.of(bomb.array());
    assertEquals(List.of("in/a.html"), visit.paths());
    assertEquals(List.of(), visit.faults);
  }
}
