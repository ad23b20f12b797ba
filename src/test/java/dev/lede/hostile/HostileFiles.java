package dev.lede.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files around pages that are made to be too much. */
final class HostileFiles {
  private static final int MEGABYTE = 1 << 20;
  private static final String PAGE =
      "<!DOCTYPE html><html><body><p>A bridge is open.</p></body></html>";
  private static final String TOO_LARGE = "raise --max-bytes";

  private HostileFiles() {}

  static List<HostileInput> all() {
    return List.of(
        new HostileInput("a file of 1 GB", 1000, TOO_LARGE, HostileFiles::large),
        new HostileInput("gzip bomb of 10 GB", 10_000, TOO_LARGE, HostileFiles::gzip),
        new HostileInput("gzip in gzip in gzip", 10_000, TOO_LARGE, HostileFiles::layers),
        new HostileInput("zip bomb of 1 GB", 1000, TOO_LARGE, HostileFiles::zip),
        new HostileInput("zip of 5000 pages", 5000, "", HostileFiles::entries),
        new HostileInput("mhtml of 100000 parts", 100_000, "", HostileFiles::mhtml),
        new HostileInput("mhtml of nested parts", 100_000, "without a page", HostileFiles::nested),
        new HostileInput("mhtml of header lines", 2_000_000, "", HostileFiles::headers),
        new HostileInput("warc that lies of its length", 1, "cut off", HostileFiles::warc));
  }

  private static void large(OutputStream out, int times) throws IOException {
    byte[] text =
        "A line of words, and more. ".repeat(MEGABYTE / 27).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(text);
    }
  }

  /** A file may be of many gzip members; all are the same here, so that writing them is quick. */
  private static void gzip(OutputStream out, int times) throws IOException {
    byte[] member = member();
    for (int i = 0; i < times; i++) {
      out.write(member);
    }
  }

  private static byte[] member() throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(member)) {
      packed.write(" ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8));
    }
    return member.toByteArray();
  }

  private static void layers(OutputStream out, int times) throws IOException {
    try (OutputStream outer = new GZIPOutputStream(new GZIPOutputStream(out))) {
      gzip(outer, times);
    }
  }

  private static void zip(OutputStream out, int times) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("page.html"));
      byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        zip.write(spaces);
      }
    }
  }

  private static void entries(OutputStream out, int times) throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(page);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        ZipEntry entry = new ZipEntry("../../" + i + ".html");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(page.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(page);
      }
    }
  }

  private static void mhtml(OutputStream out, int times) throws IOException {
    write(out, "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n");
    for (int i = 0; i < times; i++) {
      write(out, "--b\nContent-Type: image/png\nContent-Location: /" + i + "\n\nAAAA\n");
    }
    write(out, "--b\nContent-Type: text/html\n\n" + PAGE + "\n--b--\n");
  }

  private static void nested(OutputStream out, int times) throws IOException {
    write(out, "MIME-Version: 1.0\n");
    for (int i = 0; i < times; i++) {
      write(out, "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    write(out, "Content-Type: text/html\n\n" + PAGE);
  }

  private static void headers(OutputStream out, int times) throws IOException {
    write(out, "MIME-Version: 1.0\nContent-Type: text/html\nX-Header: a\n");
    for (int i = 0; i < times; i++) {
      write(out, " more\n");
    }
    write(out, "\n" + PAGE);
  }

  private static void warc(OutputStream out, int times) throws IOException {
    write(out, "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: ../../x\r\n");
    write(out, "WARC-Date: 2024-10-24T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n");
    write(out, "Content-Type: text/html\r\nContent-Length: " + Long.MAX_VALUE / times + "\r\n\r\n");
    write(out, PAGE);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
