package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcWriter;

/** Each output format for several pages: in one stream, and as files. */
class OutputFormatsTest {
  @TempDir Path dir;
  private Path anna;
  private Path bert;

  @BeforeEach
  void writeTwoPages() throws IOException {
    anna = Pages.storyIn(dir, "anna.html");
    bert = Pages.storyIn(dir, "bert.html");
  }

  @Test
  void csvHasOneHeaderForAllRows() {
    Run run = Run.lede("--format", "csv", anna, bert);
    assertEquals(0, run.status(), run.err());
    String header = "headline,date,authors,url,body,path\r\n";
    assertTrue(run.out().startsWith(header + "anna opens the bridge,"), run.out());
    assertEquals(0, run.out().lastIndexOf(header));
    assertTrue(run.out().contains("\"," + anna + "\r\nbert opens the bridge,"), run.out());
  }

  @Test
  void csvInAFileHasItsHeaderToo() throws IOException {
    Path file = dir.resolve("all.csv");
    assertEquals(0, Run.lede("--format", "csv", "-o", file, anna, bert).status());
    assertEquals(Run.lede("--format", "csv", anna, bert).out(), Files.readString(file));
    Path out = dir.resolve("out");
    assertEquals(0, Run.lede("--format", "csv", "--output-dir", out, anna, bert).status());
    for (Path each : List.of(anna, bert)) {
      assertEquals(
          Run.lede("--format", "csv", each).out(),
          Files.readString(out.resolve(each.toString().substring(1) + ".csv")));
    }
  }

  @Test
  void ninjsIsAnObjectALine() {
    Run run = Run.lede("--format", "ninjs", anna, bert);
    assertEquals(2, run.outLines().size(), run.err());
    for (String line : run.outLines()) {
      assertTrue(JsonParser.parseString(line).isJsonObject());
    }
  }

  @Test
  void markdownHasABreakBetweenPages() {
    Run run = Run.lede("--format", "markdown", anna, bert);
    assertTrue(run.out().startsWith("# anna opens the bridge\n"), run.out());
    assertTrue(run.out().contains("\n\n---\n\n# bert opens the bridge\n"), run.out());
    StringBuilder seen = new StringBuilder();
    Parser.builder()
        .build()
        .parse(run.out())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                seen.append(heading.getLevel());
              }

              @Override
              public void visit(ThematicBreak line) {
                seen.append('-');
              }
            });
    assertEquals("1-1", seen.toString());
    assertFalse(Run.lede("--format", "markdown", anna).out().contains("---"));
  }

  @Test
  void htmlIsAWholePageForEachThatStartsOnALine() {
    Run run = Run.lede("--format", "html", anna, bert);
    List<String> pages = List.of(run.out().split("(?m)^(?=<!DOCTYPE html>$)"));
    assertEquals(
        List.of(Run.lede("--format", "html", anna).out(), Run.lede("--format", "html", bert).out()),
        pages);
    assertEquals(2, Jsoup.parse(run.out()).select("article > h1").size());
  }

  @ParameterizedTest
  @CsvSource({
    "json, json",
    "jsonl, jsonl",
    "text, txt",
    "markdown, md",
    "html, html",
    "csv, csv",
    "ninjs, ninjs.json"
  })
  void aFilesEndingIsThatOfTheFormat(String format, String ending) throws IOException {
    Path out = dir.resolve("out");
    assertEquals(0, Run.lede("--format", format, "--output-dir", out, anna).status());
    assertTrue(Files.isRegularFile(out.resolve(anna.toString().substring(1) + "." + ending)));
  }

  @Test
  void aPageOfAnArchiveGetsAFileInsideTheDirectoryByItsAddress() throws IOException {
    Path archive =
        archive("https://news.example/a?id=1", "https://news.example/../../../../../../etc/b");
    Path out = dir.resolve("deep/out");
    Run run = Run.lede("--output-dir", out, archive);
    assertEquals(new Run(0, "", ""), run);
    try (Stream<Path> all = Files.walk(dir.resolve("deep"))) {
      assertEquals(
          List.of("https/news.example/a_id=1.json", "https/news.example/etc/b.json"),
          all.filter(Files::isRegularFile)
              .map(file -> out.relativize(file).toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void textsOfAnArchiveAreToldApart() throws IOException {
    Run run = Run.lede("--text", archive("https://news.example/a", "https://news.example/b"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\n\n==> https://news.example/b <==\n"), run.out());
  }

  /** A web archive with a page for each address. */
  private Path archive(String... addresses) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes))) {
      for (String address : addresses) {
        writer.write(
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", address)
                .body(MediaType.HTML, Pages.story("anna").getBytes(UTF_8))
                .build());
      }
    }
    return Files.write(dir.resolve("crawl.warc"), bytes.toByteArray());
  }
}
