package dev.lede.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final String STORY = "市长说，新桥将在明年春天开通。\n\n桥长三百米，两边都有人行道。\n";
  private final PageReader reader = new PageReader();

  @Test
  void readsTextAsItStands() throws IOException {
    TextPage page = (TextPage) reader.readOne("a.txt", "One.\r\nTwo.\rThree.\n".getBytes(UTF_8));
    assertEquals("One.\r\nTwo.\rThree.\n", page.text());
    assertEquals(new Source("a.txt", Format.TEXT, UTF_8, 18, Optional.empty()), page.source());
  }

  @Test
  void leavesOutTheByteOrderMark() throws IOException {
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(UTF_8)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(UTF_16LE)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(UTF_16BE)));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(Charset.forName("UTF-32LE"))));
    assertEquals(STORY, text(("\uFEFF" + STORY).getBytes(Charset.forName("UTF-32BE"))));
  }

  @Test
  void unpacksGzipOnceAndTwice() throws IOException {
    assertEquals(STORY, text(gzip(STORY.getBytes(UTF_8))));
    assertEquals(STORY, text(gzip(gzip(STORY.getBytes(UTF_8)))));
  }

  @Test
  void countsBytesAfterUnpacking() throws IOException {
    assertEquals(
        18, reader.readOne("a", gzip("Fifteen and three.".getBytes(UTF_8))).source().bytes());
  }

  @Test
  void aKnownAddressMakesLinksAbsolute() throws IOException {
    PageReader based = reader.withBaseUrl("https://news.example/a/b.html");
    Page page = based.readOne("a", "<html><a href='../x.html'>X</a>".getBytes(UTF_8));
    assertEquals("https://news.example/x.html", link(page));
    assertEquals(Optional.of("https://news.example/a/b.html"), page.source().address());
  }

  @ParameterizedTest
  @CsvSource({
    "http://other.example/, http://other.example/x.html",
    "/old/pages/, https://news.example/old/x.html",
    "'', https://news.example/x.html"
  })
  void aPagesBaseElementCountsFromTheKnownAddressAsInABrowser(String base, String link)
      throws IOException {
    String html = "<html><head><base href='" + base + "'></head><a href='../x.html'>X</a>";
    PageReader based = reader.withBaseUrl("https://news.example/a/b.html");
    assertEquals(link, link(based.readOne("a", html.getBytes(UTF_8))));
  }

  @Test
  void aPagesOwnWordForItsAddressMakesLinksAbsolute() throws IOException {
    assertEquals("http://b.example/x", link("<head><base href='http://b.example/y'></head>"));
    assertEquals(
        "http://c.example/x", link("<head><link rel=canonical href='http://c.example/s/y'>"));
    assertEquals(
        "http://d.example/x", link("<head><meta property=og:url content='http://d.example/s/y'>"));
    assertEquals("", link("<head><link rel=canonical href='/s/y'>"));
    assertEquals("http://e.example/x", link("<!-- saved from url=(0021)http://e.example/s/y -->"));
    assertEquals(
        "http://f.example/x",
        link(
            "<!--\n"
                + " Page saved with SingleFile \n"
                + " url: http://f.example/s/y \n"
                + " saved date: now\n"
                + "-->"));
  }

  @Test
  void saysWhatIsWrongInOneLine() {
    refused("p: is empty; give HTML or plain text", new byte[0]);
    refused("p: is empty; give HTML or plain text", " \n\t ".getBytes(UTF_8));
    refused("p: holds binary data and no page; give HTML or plain text", new byte[1000]);
    refused(
        "p: is a PDF document and no page; give HTML or plain text",
        "%PDF-1.4\n% text".getBytes(ISO_8859_1));
    refused(
        "p: is an answer of lede and no page; give HTML or plain text",
        "{\"schemaVersion\": 1}".getBytes(UTF_8));
    refused(
        "p: is damaged or cut off (Unexpected end of ZLIB input stream); get the file again",
        halfGzip());
  }

  @Test
  void refusesWhatIsTooLargeBeforeAndAfterUnpacking() throws IOException {
    PageReader small = reader.withMaxBytes(20);
    byte[] bytes = "Twenty-two characters.".getBytes(UTF_8);
    for (byte[] input : List.of(bytes, gzip(bytes))) {
      IOException refusal =
          assertThrows(UnreadablePageException.class, () -> small.readOne("p", input));
      assertEquals(
          "p: is larger than 20 bytes; raise --max-bytes if it is a page all the same",
          refusal.getMessage());
    }
    assertEquals(20, small.readOne("p", "Twenty characters...".getBytes(UTF_8)).source().bytes());
  }

  @Test
  void aFileThatIsNotThereIsAPageThatCannotBeRead(@org.junit.jupiter.api.io.TempDir Path dir) {
    assertTrue(faultOf(dir.resolve("no.html")).endsWith("no.html: no such file; check the name"));
    assertTrue(faultOf(dir).endsWith(": is a directory; name the files in it or read it with -r"));
    assertTrue(
        faultOf(Path.of("https://lamps.example/a")).contains("is not fetched; save the page"));
    assertTrue(faultOf(Path.of("HTTP://lamps.example/a")).contains("is not fetched"));
  }

  @Test
  void readsAPageWithAFewNulsInIt() throws IOException {
    assertEquals(
        "A story\0 of some length, with a stray NUL.",
        text("A story\0 of some length, with a stray NUL.".getBytes(UTF_8)));
  }

  @Test
  void aForcedFormatWins() throws IOException {
    assertEquals(
        Format.HTML,
        reader.withFormat(Format.HTML).readOne("p", STORY.getBytes(UTF_8)).source().format());
  }

  private String faultOf(Path file) {
    Visit visit = new Visit();
    reader.find(file, visit::take);
    assertEquals(List.of(), visit.pages);
    assertEquals(1, visit.faults.size());
    return visit.faults.get(0);
  }

  private void refused(String message, byte[] bytes) {
    IOException refusal =
        assertThrows(UnreadablePageException.class, () -> reader.readOne("p", bytes));
    assertEquals(message, refusal.getMessage());
  }

  private String link(String head) throws IOException {
    String html = "<!doctype html>" + head + "<body><a href='/x'>X</a>";
    return link(reader.readOne("a", html.getBytes(UTF_8)));
  }

  private static String link(Page page) {
    return ((HtmlPage) page).document().selectFirst("a").absUrl("href");
  }

  private String text(byte[] bytes) throws IOException {
    return ((TextPage) reader.readOne("a", bytes)).text();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] halfGzip() {
    try {
      return java.util.Arrays.copyOf(gzip(STORY.repeat(9).getBytes(UTF_8)), 60);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
