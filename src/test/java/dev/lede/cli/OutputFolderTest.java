package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OutputFolderTest extends OutputOfAGoodPage {
  @Test
  void adirectoryMirrorsTheNames() throws IOException {
    Path deep = Pages.storyIn(in, "deep/well.html");
    assertEquals(new Run(0, "", ""), Run.lede("-r", "--output-dir", out, in));
    assertEquals(List.of(mirrored(deep, ".json"), mirrored(good, ".json")), files());
    assertEquals(Run.lede(good).out(), Files.readString(out.resolve(mirrored(good, ".json"))));
  }

  @Test
  void theEndingIsThatOfTheFormat() throws IOException {
    assertEquals(0, Run.lede("--text", "--output-dir", out, good).status());
    assertEquals(List.of(mirrored(good, ".txt")), files());
  }

  @Test
  void whatExistsInTheDirectoryIsLeftAloneAndTheRestWritten() throws IOException {
    Path other = Pages.storyIn(in, "other.html");
    Pages.write(out, mirrored(good, ".json"), "mine");
    Run run = Run.lede("--output-dir", out, good, other);
    assertEquals(1, run.status());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("exists; give --force"), run.err());
    assertEquals("mine", Files.readString(out.resolve(mirrored(good, ".json"))));
    assertEquals(2, files().size());
    assertEquals(0, Run.lede("--force", "--output-dir", out, good, other).status());
  }

  @Test
  void aFileThatIsNamedTwiceIsWrittenOnce() throws IOException {
    Path again = in.resolve("../in/good.html");
    assertEquals(new Run(0, "", ""), Run.lede("--output-dir", out, good, good, again));
    assertEquals(1, files().size());
  }

  @Test
  void filesThatWouldHaveOneNameAreKeptApart() throws IOException {
    Path one = Pages.storyIn(in, "a?b");
    Path other = Pages.storyIn(in, "a_b");
    Path second = out.resolve(mirrored(other, "~2.json"));
    String told = "lede: " + other + ": is in " + second + ", as another page has its name\n";
    assertEquals(new Run(0, "", told), Run.lede("--output-dir", out, one, other));
    assertEquals(List.of(mirrored(other, ".json"), mirrored(other, "~2.json")), files());
    assertEquals(Run.lede(other).out(), Files.readString(out.resolve(mirrored(other, "~2.json"))));
  }

  @Test
  void whatIsThereIsPassedOverAndTheRestWritten() throws IOException {
    Path other = Pages.storyIn(in, "other.html");
    Path bad = Pages.write(in, "bad.html", "");
    Pages.write(out, mirrored(good, ".json"), "mine");
    Run run = Run.lede("-v", "--resume", "--output-dir", out, good, bad, other);
    assertEquals(1, run.status());
    assertEquals("mine", Files.readString(out.resolve(mirrored(good, ".json"))));
    assertEquals(List.of(mirrored(good, ".json"), mirrored(other, ".json")), files());
    assertEquals(
        "lede: 3 pages: 1 with a story, 0 without, 1 failed, 1 there already",
        run.errLines().get(1));
  }

  @Test
  void anAnswerInAnotherFormatIsNotTakenForThatWhichIsWanted() throws IOException {
    assertEquals(0, Run.lede("--output-dir", out, good).status());
    assertEquals(0, Run.lede("--format=ninjs", "--resume", "--output-dir", out, good).status());
    assertEquals(List.of(mirrored(good, ".json"), mirrored(good, ".ninjs.json")), files());
  }

  @Test
  void aFileThatIsNamedTwiceIsLeftAloneWhenResumingToo() throws IOException {
    Pages.write(out, mirrored(good, ".json"), "mine");
    assertEquals(new Run(0, "", ""), Run.lede("--resume", "--output-dir", out, good, good));
    assertEquals("mine", Files.readString(out.resolve(mirrored(good, ".json"))));
  }

  @Test
  void resumingNeedsADirectoryAndNoForce() {
    assertEquals(2, Run.lede("--resume", good).status());
    assertEquals(2, Run.lede("--resume", "--force", "--output-dir", out, good).status());
  }

  @Test
  void namesInArchivesStayInTheDirectoryAndDuplicatesAreKeptApart() throws IOException {
    Path zip = dir.resolve("sly.zip");
    try (ZipOutputStream pages = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("../../x.html", "/x.html", "..\\..\\y.html", "C:\\z.html")) {
        pages.putNextEntry(new ZipEntry(name));
        pages.write(Pages.story("zoe").getBytes(StandardCharsets.UTF_8));
        pages.closeEntry();
      }
    }
    Run run = Run.lede("--output-dir", out, zip);
    List<String> names =
        List.of("/C_/z.html.json", "/x.html.json", "/x.html~2.json", "/y.html.json");
    assertEquals(names.stream().map(name -> mirrored(zip, name)).toList(), files());
    assertEquals(List.of(0, 1), List.of(run.status(), run.errLines().size()), run.err());
    assertTrue(Files.notExists(dir.resolve("x.html.json")));
  }

  @Test
  void noNameLeavesTheDirectory() throws IOException {
    String sly = in + "/../../../../../.." + good;
    assertEquals(0, Run.lede("--output-dir", out, sly).status());
    assertEquals(1, files().size());
    assertEquals(0, Run.reading(Pages.story("pipe"), "--output-dir", out).status());
    assertTrue(files().contains("stdin.json"));
  }

  @Test
  void aFileInTheWayOfTheDirectory() throws IOException {
    Files.writeString(out, "mine");
    Run run = Run.lede("--output-dir", out, good);
    assertEquals(2, run.status());
    assertEquals("mine", Files.readString(out));
    assertFalse(run.err().isEmpty());
  }

  @Test
  void answersOfFormerRunsAreNotRead() throws IOException {
    Path folder = Files.createDirectory(in.resolve("answers"));
    Path link = Files.createSymbolicLink(dir.resolve("link"), folder);
    for (int i = 0; i < 3; i++) {
      Run run = Run.lede("-r", "--force", "--text", "--output-dir", link, in);
      assertEquals(new Run(0, "", ""), run);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertEquals(1, all.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void theFileThatIsWrittenIsNotRead() throws IOException {
    Path file = in.resolve("all.md");
    for (int i = 0; i < 3; i++) {
      Run run = Run.lede("-r", "--force", "--format=markdown", "-o", file, in.resolve("."));
      assertEquals(new Run(0, "", ""), run);
    }
    assertEquals(Run.lede("--format=markdown", good).out(), Files.readString(file));
  }

  @Test
  void aFolderThatIsNamedIsReadThoughItIsThatOfTheOutput() {
    assertEquals(new Run(0, "", ""), Run.lede("-r", "--text", "--output-dir", in, in));
    assertTrue(Files.exists(in.resolve(mirrored(good, ".txt"))));
  }

  @Test
  void answersInTheFolderThatIsReadAreNotReadInTheNextRun() throws IOException {
    Path archive = in.resolve("pages.zip");
    try (ZipOutputStream pages = new ZipOutputStream(Files.newOutputStream(archive))) {
      pages.putNextEntry(new ZipEntry("zoe.html"));
      pages.write(Pages.story("zoe").getBytes(StandardCharsets.UTF_8));
    }
    Path mine = Pages.storyIn(in, "mine.txt");
    for (String format : List.of("text", "html", "markdown")) {
      Run run = Run.lede("-rv", "--force", "--output-dir", in, "--format", format, in);
      assertEquals("lede: 3 pages: 3 with a story, 0 without, 0 failed\n", run.err());
    }
    assertTrue(Files.exists(in.resolve(mirrored(mine, ".html"))));
  }
}
