package dev.lede.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static List<String> names(String... names) {
    return List.of(names).stream().map("in/"::concat).toList();
  }

  /** Three pages, the middle one changed where the directory or its own header tells of it. */
  private static Visit spoilt(int inDirectory, int inHeader, int mask) throws IOException {
    byte[] zip = zip(Map.of("a.html", PAGE, "b.html", PAGE, "c.html", PAGE));
    String text = new String(zip, ISO_8859_1);
    if (inDirectory > 0) {
      int first = text.indexOf("PK\u0001\u0002");
      zip[text.indexOf("PK\u0001\u0002", first + 1) + inDirectory] ^= (byte) mask;
    }
    if (inHeader > 0) {
      zip[text.indexOf("PK\u0003\u0004", 1) + inHeader] ^= (byte) mask;
    }
    return Visit.of(zip);
  }

  @Test
  void anEntryThatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
    Map<Visit, String> faults =
        Map.of(
            spoilt(8, 6, 1), "is encrypted; unpack it",
            spoilt(10, 8, 4), "is packed in a way that lede does not know (method 12)",
            spoilt(0, 40, 0x55), "is damaged or cut off",
            spoilt(16, 0, 0x55), "is damaged or cut off (its checksum",
            spoilt(0, 2, 0x55), "is damaged or cut off (it does not stand where");
    faults.forEach(
        (visit, fault) -> {
          assertEquals(names("a.html", "c.html"), visit.paths());
          assertEquals(1, visit.faults.size());
          String told = visit.faults.get(0);
          assertTrue(told.startsWith("in/b.html: " + fault), told);
        });
  }

  @Test
  void anEntryThatIsTooLargeIsToldAndTheRestIsRead() throws IOException {
    byte[] zip = zip(Map.of("a.html", PAGE, "b.html", new byte[1 << 20], "c.html", PAGE));
    PageReader small = new PageReader().withMaxBytes(1 << 16);
    Visit visit = Visit.of(small, new ByteArrayInputStream(zip));
    assertEquals(names("a.html", "c.html"), visit.paths());
    assertTrue(visit.faults.get(0).startsWith("in/b.html: is larger than"), visit.faults.get(0));
  }

  @Test
  void aZipBehindAProgramThatUnpacksItIsRead(@TempDir Path dir) throws IOException {
    for (String stub : List.of("#!/bin/sh\nexit\n", "MZ\0\1\2")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(stub.getBytes(UTF_8));
      bytes.write(zip(Map.of("a.html", PAGE, "b.html", PAGE)));
      Path file = Files.write(dir.resolve("pages"), bytes.toByteArray());
      Visit visit = new Visit();
      new PageReader().find(file, visit::take);
      assertEquals(List.of(file + "/a.html", file + "/b.html"), visit.paths());
    }
  }

  @Test
  void aStoredEntryThatTellsItsSizeBehindItIsRead() throws IOException {
    byte[] zip = storedWithDescriptor();
    assertEquals(names("a.html"), Visit.of(zip).paths());
  }

  /** As programs make it that write to a pipe. */
  private static byte[] storedWithDescriptor() {
    CRC32 crc = new CRC32();
    crc.update(PAGE);
    byte[] name = "a.html".getBytes(UTF_8);
    int size = PAGE.length;
    ByteBuffer zip = ByteBuffer.allocate(size + 500).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 20).putShort((short) 8).putShort((short) 0);
    zip.putInt(0).putInt(0).putInt(0).putInt(0).putShort((short) 6).putShort((short) 0);
    zip.put(name).put(PAGE);
    zip.putInt(0x08074b50).putInt((int) crc.getValue()).putInt(size).putInt(size);
    int directory = zip.position();
    zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 8);
    zip.putShort((short) 0).putInt(0).putInt((int) crc.getValue()).putInt(size).putInt(size);
    zip.putShort((short) 6).put(new byte[16]).put(name);
    int end = zip.position();
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(end - directory).putInt(directory).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }

  @Test
  void aNameThatIsMarkedAsUtf8AndIsNotBreaksNothing() throws IOException {
    byte[] zip = zip(Map.of("a.html", PAGE, "b\u00FC.html", PAGE, "c.html", PAGE));
    String text = new String(zip, ISO_8859_1);
    for (int at = text.indexOf("\u00C3"); at >= 0; at = text.indexOf("\u00C3", at + 1)) {
      zip[at] = (byte) 0xFF;
    }
    assertEquals(3, Visit.of(zip).pages.size());
    byte[] cut = Arrays.copyOf(zip, text.indexOf("PK\u0001\u0002"));
    Visit visit = Visit.of(cut);
    assertEquals(names("a.html"), visit.paths());
    assertTrue(visit.faults.get(0).startsWith("in: is damaged"), visit.faults.get(0));
  }

  @Test
  void entriesThatLieUponEachOtherAreNotUnpackedOverAndOver() throws IOException {
    byte[] zip = zip(Map.of("a.html", new byte[1 << 20], "b.html", new byte[1 << 20]));
    String text = new String(zip, ISO_8859_1);
    int second = text.lastIndexOf("PK\u0001\u0002");
    zip[second + 22] = 1; // of a length in the directory that is more than the file has
    Visit visit = Visit.of(zip);
    assertEquals(1, visit.faults.stream().filter(f -> f.contains("lie upon each other")).count());
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
