package dev.lede.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ContainerTest {
  private static final String PAGE =
      "<!doctype html><title>T</title><p>新桥 is new. <a href='/x'>X</a>";

  @Test
  void aZipIsAPageAnEntry() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      entry(zip, "pages/", new byte[0]);
      entry(zip, "pages/a.html", PAGE.getBytes(UTF_8));
      entry(zip, "pages/a.css", "p{}".getBytes(UTF_8));
      entry(zip, "../../b\u0007.txt", "A story.".getBytes(UTF_8));
      entry(zip, "c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
      entry(zip, "d.html.gz", gzip(PAGE.getBytes(UTF_8)));
    }
    Visit visit = visit(new PageReader(), packed.toByteArray());
    assertEquals(List.of("in/pages/a.html", "in/b_.txt", "in/d.html.gz"), visit.paths());
    assertEquals(List.of(), visit.faults);
  }

  @Test
  void aTarArchiveIsToldByWhatToDoWithIt() throws IOException {
    byte[] tar = new byte[2048];
    System.arraycopy("pages/a.html".getBytes(UTF_8), 0, tar, 0, 12);
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    String fault = "in: is a tar archive; unpack it and read the folder with -r, or give a zip";
    PageReader small = new PageReader().withMaxBytes(1000);
    assertEquals(List.of(fault), visit(small, tar).faults);
    assertEquals(List.of(fault), visit(small, gzip(tar)).faults);
    String text = "A story of ".repeat(30).substring(0, 257) + "ustar and other sounds.";
    assertEquals(List.of(), visit(new PageReader(), text.getBytes(UTF_8)).faults);
  }

  @Test
  void foldersSavedBesideAPageArePassedOverInAZipWhereverThePageStands() throws IOException {
    List<String> names =
        List.of(
            "s/late_files/frame.html",
            "s/late_files/late_files/frame.html",
            "my_files/a.html",
            "my_files/a_files/frame.html",
            "s/early.htm",
            "s/early_files/frame.html",
            "s/early_files/deep/er/frame.htm",
            "early_files/other.html",
            "s/late.html",
            "s/Seite-Dateien/x.html",
            "s/Seite.html",
            ".hidden/a.html",
            "s/._a.html");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : names) {
        entry(zip, name, PAGE.getBytes(UTF_8));
      }
    }
    assertEquals(
        List.of(
            "in/s/early.htm",
            "in/s/late.html",
            "in/s/Seite.html",
            "in/my_files/a.html", // held back until it was sure that there is no my.html
            "in/early_files/other.html"),
        visit(new PageReader(), packed.toByteArray()).paths());
  }

  @Test
  void moreThanCanBeHeldBackInAZipIsHandedOn() throws IOException {
    byte[] large = (PAGE + " ".repeat(5 << 20)).getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < 5; i++) {
        entry(zip, "x_files/" + i + ".html", large);
      }
      entry(zip, "x.html", PAGE.getBytes(UTF_8));
    }
    assertEquals(
        List.of(
            "in/x_files/0.html",
            "in/x_files/1.html",
            "in/x_files/2.html",
            "in/x_files/3.html",
            "in/x.html"),
        visit(new PageReader(), packed.toByteArray()).paths());
  }

  @Test
  void aZipOnStandardInputHasNoNameThatItsPagesCouldCarry() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      entry(zip, "a.html", PAGE.getBytes(UTF_8));
    }
    Visit visit = new Visit();
    new PageReader().find("-", new ByteArrayInputStream(packed.toByteArray()), visit::take);
    assertEquals(List.of("a.html"), visit.paths());
  }

  @Test
  void aZipBombIsBounded() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      entry(zip, "a.html", PAGE.getBytes(UTF_8));
      entry(zip, "bomb.html", new byte[1 << 24]);
    }
    Visit visit = visit(new PageReader().withMaxBytes(1 << 20), packed.toByteArray());
    assertEquals(List.of("in/a.html"), visit.paths());
    assertEquals(1, visit.faults.size());
    assertTrue(
        visit.faults.get(0).startsWith("in/bomb.html: is larger than 1048576 bytes"),
        visit.faults.get(0));
  }

  @Test
  void aGzipBombIsBounded() throws IOException {
    Visit visit = visit(new PageReader().withMaxBytes(1 << 20), gzip(new byte[1 << 24]));
    assertTrue(visit.faults.get(0).contains("is larger than"));
  }

  @Test
  void aContainerWithoutAPageSaysSo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      entry(zip, "a.css", "p{}".getBytes(UTF_8));
    }
    assertEquals(
        List.of("in: holds no page; give one with HTML or plain text"),
        visit(new PageReader(), packed.toByteArray()).faults);
  }

  @Test
  void aWarcIsAPageARecordPlainAndPacked() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (WarcWriter writer =
          new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
        writer.write(
            response(
                "https://news.example/a", 200, "text/html; charset=utf-8", PAGE.getBytes(UTF_8)));
        writer.write(
            response("https://news.example/gone", 404, "text/html", "<p>Gone".getBytes(UTF_8)));
        writer.write(response("https://news.example/b.png", 200, "image/png", new byte[9]));
        Charset gbk = Charset.forName("GB18030");
        writer.write(
            response(
                "https://news.example/../../c", 200, "text/html;charset=gbk", PAGE.getBytes(gbk)));
        writer.write(
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", "https://news.example/d")
                .body(MediaType.parse("text/plain"), "A story.\n".getBytes(UTF_8))
                .build());
      }
      Visit visit = visit(new PageReader(), bytes.toByteArray());
      assertEquals(
          List.of(
              "https://news.example/a", "https://news.example/../../c", "https://news.example/d"),
          visit.paths());
      assertEquals(List.of(), visit.faults);
      HtmlPage page = (HtmlPage) visit.pages.get(1);
      assertTrue(
          page.document().text().startsWith("T新桥") || page.document().text().startsWith("T 新桥"),
          page.document().text());
      assertEquals("https://news.example/x", page.document().selectFirst("a").absUrl("href"));
    }
  }

  private static WarcResponse response(String url, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x")
            .addHeader("Content-Type", type)
            .body(null, body)
            .build();
    return new WarcResponse.Builder(url).body(http).build();
  }

  private static final String HEAD =
      "From: <Saved by a browser>\r\n"
          + "Snapshot-Content-Location: https://news.example/s/a\r\n"
          + "MIME-Version: 1.0\r\n"
          + "Content-Type: multipart/related;\r\n"
          + "\ttype=\"text/html\";\r\n"
          + "\tboundary=\"@\"\r\n\r\n";

  @Test
  void mhtmlIsItsRootPartWhereverItStands() throws IOException {
    String image =
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";
    String html =
        "Content-Type: text/html; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: https://news.example/s/a\r\n\r\n"
            + "<!doctype html><title>T</title><p>=E6=96=B0=\r\n"
            + "=E6=A1=A5 a=3Db <a href=3D'/x'>X</a>\r\n";
    for (String mark : List.of("----Multipart--x", "end--", "a", "a b")) {
      String longer = mark + "b"; // a line that only begins like a boundary
      for (String close : List.of("--" + mark + "--\r\n", "")) {
        String message =
            HEAD.replace("@", mark)
                + "Preamble\r\n--"
                + mark
                + "\r\n"
                + image
                + "--"
                + mark
                + "\r\n"
                + html
                + "--"
                + longer
                + "\r\n"
                + close;
        Visit visit = visit(new PageReader(), message.getBytes(UTF_8));
        HtmlPage page = (HtmlPage) visit.pages.get(0);
        assertTrue(page.document().text().contains("新桥 a=b X --" + longer), page.document().text());
        assertEquals("https://news.example/x", page.document().selectFirst("a").absUrl("href"));
      }
    }
  }

  @Test
  void mhtmlInBase64AndInOldCharsets() throws IOException {
    Charset gbk = Charset.forName("GB18030");
    String body = java.util.Base64.getMimeEncoder().encodeToString(PAGE.getBytes(gbk));
    String message =
        "From: x\n"
            + "MIME-Version: 1.0\n"
            + "Content-Type: multipart/related; boundary=zz; start=\"<2>\"\n\n"
            + "--zz\n"
            + "Content-Type: text/html\n\n"
            + "<p>Frame\n"
            + "--zz\n"
            + "Content-Type: text/html; charset=\"gb2312\"\n"
            + "Content-ID: <2>\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + body
            + "\n--zz--\n";
    HtmlPage page = (HtmlPage) visit(new PageReader(), message.getBytes(UTF_8)).pages.get(0);
    assertTrue(page.document().text().contains("新桥"), page.document().text());
  }

  @Test
  void aStoryAboutMailIsNoMessage() throws IOException {
    Visit visit =
        visit(
            new PageReader(),
            "From: the editor\n\nA story about Content-Type: headers.".getBytes(UTF_8));
    assertEquals(Format.TEXT, visit.pages.get(0).source().format());
    assertFalse(visit.pages.isEmpty());
  }

  @Test
  void entryNamesStayBelow() {
    assertEquals("x", EntryName.clean("../../x"));
    assertEquals("etc/passwd", EntryName.clean("/etc/./passwd"));
    assertEquals("C_/x", EntryName.clean("C:\\x"));
    assertEquals("page", EntryName.clean("../.."));
  }

  private static Visit visit(PageReader reader, byte[] bytes) {
    return Visit.of(reader, new ByteArrayInputStream(bytes));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
