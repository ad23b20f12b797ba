package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that hold many pages. */
class ArchivesTest {
  @TempDir Path dir;
  private Path zip;

  @BeforeEach
  void packPages() throws IOException {
    zip = dir.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String hero : List.of("anna", "bert", "cleo", "dora")) {
        out.putNextEntry(new ZipEntry("saved/" + hero + ".html"));
        out.write((hero.equals("cleo") ? " " : Pages.story(hero)).getBytes(UTF_8));
        out.closeEntry();
      }
    }
  }

  @Test
  void thePagesOfAnArchiveAreOneObjectALine() {
    Run run = Run.lede(zip);
    assertEquals(1, run.status());
    assertEquals(3, run.outLines().size(), run.out());
    for (String line : run.outLines()) {
      assertTrue(JsonParser.parseString(line).isJsonObject());
    }
    assertEquals(run, Run.lede("--json", zip));
    assertEquals(run, Run.lede("-f", "jsonl", zip));
    assertEquals(
        "lede: " + zip + "/saved/cleo.html: is empty; give HTML or plain text\n", run.err());
  }

  @Test
  void thePagesOfAnArchiveAreTheSameForAnyNumberOfJobs() {
    assertEquals(Run.lede("-j1", zip, zip), Run.lede("-j5", zip, zip));
  }

  @Test
  void thePagesOfAnArchiveAreExplainedUnderTheirNames() {
    Run run = Run.lede("explain", zip);
    assertEquals("==> " + zip + "/saved/anna.html <==", run.outLines().get(0));
    assertTrue(run.out().contains("\n\n==> " + zip + "/saved/dora.html <==\n"), run.out());
  }

  @Test
  void theTextsOfAnArchiveAreToldApart() {
    Run run = Run.lede("--text", zip);
    assertEquals("==> " + zip + "/saved/anna.html <==", run.outLines().get(0));
    assertTrue(run.out().contains("\n\n==> " + zip + "/saved/dora.html <==\n"), run.out());
    assertEquals(1, run.out().split("/saved/anna").length - 1);
  }

  @Test
  void theFilesOfAnArchiveAreEachWhatThePageAloneWouldGive() throws IOException {
    Path out = dir.resolve("out");
    assertEquals(1, Run.lede("--output-dir", out, zip).status());
    String json = Files.readString(file(out, zip, "saved/anna.html.json"));
    assertTrue(json.startsWith("{\n  \"schemaVersion\""), json);
    Path page = Pages.write(dir, "page.html", Pages.story("anna"));
    assertEquals(Run.lede(page).out().replace(page.toString(), zip + "/saved/anna.html"), json);
  }

  private static Path file(Path out, Path archive, String name) {
    return out.resolve(archive.toString().substring(1)).resolve(name);
  }

  @Test
  void entriesOfOneNameInTwoArchivesAreTwoAnswersAndTwoFiles() throws IOException {
    Path other = dir.resolve("other.zip");
    Files.copy(zip, other);
    Path out = dir.resolve("out");
    Run run = Run.lede("-v", "--output-dir", out, zip, other);
    assertTrue(run.err().endsWith("8 pages: 6 with a story, 0 without, 2 failed\n"), run.err());
    assertTrue(Files.exists(file(out, zip, "saved/dora.html.json")));
    assertTrue(Files.exists(file(out, other, "saved/dora.html.json")));
    List<String> lines = Run.lede(zip, other).outLines();
    assertEquals(6, lines.stream().distinct().count());
    assertTrue(lines.get(5).contains("\"path\":\"" + other + "/saved/dora.html\""), lines.get(5));
  }

  @Test
  void aPageThatFailedKeepsItsNameForWhenItIsResumed() throws IOException {
    String address = "https://news.example/a";
    Path out = dir.resolve("out");
    for (String first : List.of(" ", Pages.story("anna"))) {
      String second = Pages.record(address + "_b", Pages.story("bert"));
      Pages.write(dir, "pages.warc", Pages.record(address + "?b", first) + second);
      Run.lede("--resume", "--output-dir", out, dir.resolve("pages.warc"));
    }
    Path folder = out.resolve("https/news.example");
    assertTrue(Files.readString(folder.resolve("a_b.json")).contains("anna opens"));
    assertTrue(Files.readString(folder.resolve("a_b~2.json")).contains("bert opens"));
  }

  @Test
  void recordsOfOneAddressAreEachAFileForAnyNumberOfJobs() throws IOException {
    String address = "https://news.example/bridge";
    String warc =
        Pages.record(address, Pages.story("anna"))
            + Pages.record(address + "/more", Pages.story("bert"))
            + Pages.record(address, Pages.story("cleo"));
    Path file = Pages.write(dir, "pages.warc", warc);
    Path out = dir.resolve("out");
    for (String jobs : List.of("-j1", "-j4")) {
      Run run = Run.lede("-v", jobs, "--force", "--output-dir", out, file);
      assertTrue(run.err().endsWith("3 pages: 3 with a story, 0 without, 0 failed\n"), run.err());
      List<Path> written;
      try (Stream<Path> walk = Files.walk(out)) {
        written = walk.filter(Files::isRegularFile).sorted().toList();
      }
      Path folder = out.resolve("https/news.example");
      Path second = folder.resolve("bridge~2.json");
      assertEquals(
          List.of(folder.resolve("bridge.json"), folder.resolve("bridge/more.json"), second),
          written);
      assertTrue(Files.readString(written.get(0)).contains("anna opens the bridge"));
      assertTrue(Files.readString(second).contains("cleo opens the bridge"));
      Files.delete(second);
      assertEquals(0, Run.lede(jobs, "--resume", "--output-dir", out, file).status());
      assertTrue(Files.readString(second).contains("cleo opens the bridge"));
    }
    assertEquals(3, Run.lede(file).outLines().size());
  }

  @Test
  void whatIsThereOfAnArchiveIsPassedOver() {
    Path out = dir.resolve("out");
    assertEquals(1, Run.lede("--output-dir", out, zip).status());
    Run again = Run.lede("-v", "--resume", "--output-dir", out, zip);
    assertTrue(again.err().endsWith("0 without, 1 failed, 3 there already\n"), again.err());
  }

  @Test
  void theAddressOfASavedPageIsItsUrlAndMakesItsLinksAbsolute() throws IOException {
    String links =
        "<p>Read also: <a href=\"../ferry.html\">Ferry sells its last ticket twice</a></p>";
    String mark = "<!-- saved from url=(0037)https://news.example/town/bridge.html -->";
    String html = Pages.story("anna").replace("</article>", links + "</article>");
    Path page = Pages.write(dir, "page.html", html.replace("<html", mark + "<html"));
    Run run = Run.lede(page);
    assertEquals("https://news.example/town/bridge.html", json(run).get("url").getAsString());
    assertTrue(run.out().contains("\"https://news.example/ferry.html\""), run.out());

    Path plain = Pages.write(dir, "plain.html", html);
    assertTrue(json(Run.lede(plain)).get("url").isJsonNull());
    Run based = Run.lede("--base-url", "https://other.example/a/b", plain);
    assertEquals("https://other.example/a/b", json(based).get("url").getAsString());
    assertTrue(based.out().contains("\"https://other.example/ferry.html\""), based.out());

    Path stated =
        Pages.write(
            dir,
            "stated.html",
            html.replace(
                "<title>",
                "<link rel=\"canonical\"" + " href=\"https://news.example/own\"><title>"));
    Run own = Run.lede("--base-url", "https://other.example/a/b", stated);
    assertEquals("https://news.example/own", json(own).get("url").getAsString());
  }

  private static JsonObject json(Run run) {
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }
}
