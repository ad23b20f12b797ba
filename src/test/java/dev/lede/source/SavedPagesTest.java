package dev.lede.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Pages as the programs that people use save them; the files beside this test are such programs'
 * own.
 */
class SavedPagesTest {
  private static final String ADDRESS = "https://news.example/town/bridge.html";

  @Test
  void chromiumSavesMhtml() throws IOException {
    Visit visit = Visit.of(Visit.resource("chromium.mhtml"));
    assertTrue(visit.text().contains("Lamp keeper counts 桥 lights"), visit.text());
    assertTrue(visit.text().contains("twelve = 112 of them"), visit.text());
    assertFalse(visit.text().contains("lamp oil"), "the frame is another page");
    assertEquals("http://news.example/2026/ferry.html", visit.link("Ferry"));
    Source source = visit.pages.get(0).source();
    assertEquals(Optional.of("http://news.example/town/bridge.html"), source.address());
    assertEquals(0, source.unreadable());
  }

  private static String part(String headers, String body) {
    return headers.replace("\n", "\r\n") + "\r\n\r\n" + body + "\r\n";
  }

  /** A message with a header that ends with its type. */
  private static Visit mhtml(String header, String... parts) {
    StringBuilder message =
        new StringBuilder("From: <Saved by Windows Internet Explorer 8>\r\nMIME-Version: 1.0\r\n")
            .append(header)
            .append("; boundary=\"zz\"\r\n\r\n");
    for (String part : parts) {
      message.append("--zz\r\n").append(part);
    }
    return Visit.of(message.append("--zz--\r\n").toString().getBytes(UTF_8));
  }

  @Test
  void theStartParameterNamesTheRootWithOrWithoutBrackets() {
    for (String start : List.of("<p@x>", "p@x")) {
      Visit visit =
          mhtml(
              "Content-Type: multipart/related; start-info=\"a; start=none\"; start=\""
                  + start
                  + "\"",
              part("Content-Type: text/html", "<p>Frame</p>"),
              part("Content-Type: text/html\nContent-ID: <p@x>", "<p>Page</p>"));
      assertEquals("Page", visit.text());
    }
  }

  @Test
  void thePartOfTheSavedAddressIsTheRoot() {
    Visit visit =
        mhtml(
            "Snapshot-Content-Location: " + ADDRESS + "\r\nContent-Type: multipart/related",
            part("Content-Type: text/html\nContent-Location: https://ads.example/", "<p>Frame"),
            part(
                "Content-Type: text/html\n"
                    + "Content-Location: https://news.example/\n"
                    + " town/bridge.html",
                "<p>Page"));
    assertEquals("Page", visit.text());
  }

  @Test
  void internetExplorerSavesAPageWithoutPartsAsOne() {
    String message =
        "From: <Saved by Microsoft Internet Explorer 5>\r\n"
            + "Subject: Lamps\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/html;\r\n\tcharset=\"windows-1252\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: "
            + ADDRESS
            + "\r\n\r\n"
            + "<HTML><BODY><P>L=E4mpchen = <A href=3D\"../ferry.html\">F=E4h=\r\n"
            + "re</A></BODY></HTML>";
    Visit visit = Visit.of(message.getBytes(UTF_8));
    assertEquals("Lämpchen = Fähre", visit.text());
    assertEquals("https://news.example/ferry.html", visit.link("Fähre"));
  }

  /** A multipart message around another, and so on, with a picture in the middle. */
  private static byte[] nested(int depth) {
    String message = part("Content-Type: image/png", "A".repeat(100_000));
    for (int i = 0; i < depth; i++) {
      String boundary = "\r\n--b" + i;
      message =
          "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b"
              + (i + "\r\n" + boundary + "\r\n" + message + boundary + "--\r\n");
    }
    return message.getBytes(UTF_8);
  }

  private static long allocatedBy(Runnable work) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void messagesInMessagesAreEachReadOnce() {
    long two = allocatedBy(() -> Visit.of(nested(2)));
    long eight = allocatedBy(() -> Visit.of(nested(8)));
    assertTrue(eight < 6 * two, two + " bytes for two, " + eight + " for eight");
  }

  @Test
  void plainTextIsThePageOnlyWhereNoOtherIs() {
    String plain = part("Content-Type: text/plain", "Plain");
    String html = part("Content-Type: text/html", "<p>Page");
    assertEquals("Page", mhtml("Content-Type: multipart/alternative", plain, html).text());
    String inner = part("Content-Type: multipart/mixed; boundary=y", "--y\r\n" + html + "--y--");
    assertEquals("Page", mhtml("Content-Type: multipart/mixed", plain, inner).text());
    assertEquals(1, mhtml("Content-Type: multipart/mixed", plain).pages.size());
  }

  @Test
  void partsMayBeEightBitOrBinary() {
    for (String encoding : List.of("8bit", "binary", "7BIT ", "x-unknown")) {
      Visit visit =
          mhtml(
              "Content-Type: multipart/related",
              part(
                  "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: " + encoding,
                  "<p>新桥 a=3Db</p>"));
      assertEquals("新桥 a=3Db", visit.text());
    }
  }

  private static NSObject webarchive(byte[] page, String charset) {
    NSDictionary main = new NSDictionary();
    main.put("WebResourceData", page);
    main.put("WebResourceMIMEType", "text/html");
    main.put("WebResourceTextEncodingName", charset);
    main.put("WebResourceURL", ADDRESS);
    main.put("WebResourceFrameName", "");
    NSDictionary picture = new NSDictionary();
    picture.put("WebResourceData", new byte[] {1, 2, 3});
    picture.put("WebResourceMIMEType", "image/png");
    NSDictionary archive = new NSDictionary();
    archive.put("WebMainResource", main);
    archive.put("WebSubresources", new NSArray(picture));
    return archive;
  }

  private static byte[] binary(NSObject list) throws IOException {
    return BinaryPropertyListWriter.writeToArray(list);
  }

  @Test
  void safariSavesWebarchivesBinaryOrXml() throws IOException {
    byte[] page =
        "<!doctype html><title>T</title><p>新桥 <a href='/x'>Ferry</a>"
            .getBytes(Charset.forName("GB18030"));
    NSObject archive = webarchive(page, "gb2312");
    for (byte[] bytes : List.of(binary(archive), archive.toXMLPropertyList().getBytes(UTF_8))) {
      Visit visit = Visit.of(bytes);
      assertTrue(visit.text().endsWith("新桥 Ferry"), visit.text());
      assertEquals("https://news.example/x", visit.link("Ferry"));
      assertEquals(List.of("in"), visit.paths());
      assertEquals(Optional.of(ADDRESS), visit.pages.get(0).source().address());
    }
  }

  @Test
  void damagedPropertyListsAreToldAsSuch() throws IOException {
    byte[] whole = binary(webarchive(new byte[5000], "utf-8"));
    for (int length = 8; length < whole.length; length += 7) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertEquals(1, Visit.of(cut).faults.size(), "cut at " + length);
    }
    String deep =
        "<?xml version='1.0'?><plist><key>WebMainResource</key>" + "<array>".repeat(99_999);
    assertEquals(
        List.of("in: is a damaged property list; save the page again"),
        Visit.of(deep.getBytes(UTF_8)).faults);
    assertEquals(
        List.of("in: is a property list without a page; give a .webarchive that Safari saved"),
        Visit.of(binary(new NSDictionary())).faults);
  }

  @Test
  void aWebarchiveReadsNoOtherFile() {
    String sly =
        "<?xml version='1.0'?><!DOCTYPE plist [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><plist"
            + " version='1.0'><dict><key>WebMainResource</key><dict><key>WebResourceURL</key>"
            + "<string>https://news.example/&x;</string><key>WebResourceData</key><data>PHA+QQ=="
            + "</data></dict></dict></plist>";
    Visit visit = Visit.of(sly.getBytes(UTF_8));
    assertTrue(
        visit.pages.isEmpty()
            || visit.pages.get(0).source().address().equals(Optional.of("https://news.example/")),
        "another file got into the page");
  }

  @Test
  void singleFileNotesTheAddressAndKeepsPicturesInThePage() {
    String page =
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
            + ADDRESS
            + " \n saved date: Mon Jun 01 2026 10:00:00 GMT+0200\n--><meta charset=utf-8>"
            + "<style>body{background:url(data:image/png;base64,iVBORw0KGgo=)}</style>"
            + "<img src=data:image/png;base64,"
            + "A".repeat(1 << 20)
            + "><p>新桥 <a href=../ferry.html>Ferry</a>";
    Visit visit = Visit.of(page.getBytes(UTF_8));
    assertEquals("新桥 Ferry", visit.text());
    assertEquals("https://news.example/ferry.html", visit.link("Ferry"));
  }

  @Test
  void browsersMarkWhereAPageWasSavedFrom() {
    String mark = "<!-- saved from url=(0037)" + ADDRESS + " -->\r\n";
    for (String page :
        List.of("<!DOCTYPE html>\r\n" + mark + "<html>", mark + "<!DOCTYPE html><HTML>")) {
      Visit visit = Visit.of((page + "<p><a href=a.html>Ferry</a>").getBytes(UTF_8));
      assertEquals("https://news.example/town/a.html", visit.link("Ferry"));
      assertEquals(Optional.of(ADDRESS), visit.pages.get(0).source().address());
    }
    String none = "<!-- saved from url=(0014)about:internet --><html><p><a href=a.html>Ferry</a>";
    assertEquals(Optional.empty(), Visit.of(none.getBytes(UTF_8)).pages.get(0).source().address());
  }

  @Test
  void zipPacksIntoAPipe() throws IOException {
    Visit visit = Visit.of(Visit.resource("streamed.zip"));
    assertEquals(List.of("in/saved/新桥.txt", "in/saved/ferry.html"), visit.paths());
    assertEquals(List.of(), visit.faults);
    assertEquals("windows-1252", visit.pages.get(1).source().charsetName());
  }

  @Test
  void namesInZipsMayBeInAnyCharset() throws IOException {
    for (String charset : List.of("GBK", "UTF-8", "windows-1252", "IBM437")) {
      boolean chinese = charset.equals("GBK") || charset.equals("UTF-8");
      String name = chinese ? "新闻/白石镇的最后一家纸伞店.txt" : "Fähre über Öresund.txt";
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(packed, Charset.forName(charset))) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("A story.".getBytes(UTF_8));
        zip.closeEntry();
      }
      Visit visit = Visit.of(packed.toByteArray());
      assertEquals("A story.", visit.text());
      if (!charset.equals("IBM437")) {
        assertEquals(List.of("in/" + name), visit.paths());
      }
    }
  }

  @Test
  void gzipMembersAreReadToTheLastFromASlowPipe() throws IOException {
    byte[] packed = Visit.resource("two-members.html.gz");
    InputStream slow =
        new ByteArrayInputStream(packed) {
          @Override
          public synchronized int read(byte[] into, int from, int most) {
            return super.read(into, from, Math.min(most, 1));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    Visit visit = Visit.of(new PageReader(), slow);
    assertTrue(visit.text().endsWith("Irrtum erst am anderen Ufer."), visit.text());
  }
}
