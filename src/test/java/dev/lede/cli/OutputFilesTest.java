package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  @TempDir Path dir;
  private Path in;
  private Path out;
  private Path good;

  @BeforeEach
  void writeAGoodPage() throws IOException {
    in = dir.resolve("in");
    out = dir.resolve("out");
    good = Pages.storyIn(in, "good.html");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  private String mirrored(Path page, String ending) {
    return page.toString().substring(1) + ending;
  }

  @Test
  void aFileGetsWhatTheStreamWouldHave() throws IOException {
    Path file = dir.resolve("answer.json");
    assertEquals(new Run(0, "", ""), Run.lede("-o", file, good));
    assertEquals(Run.lede(good).out(), Files.readString(file));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOutputThatFailsIsNamed() throws IOException {
    Run run = Run.lede("-q", "-o", "/dev/full", good);
    assertEquals(1, run.status());
    String fault = "lede: /dev/full: cannot be written, No space left on device; check the place\n";
    assertEquals(fault, run.err());
  }

  @Test
  void anAnswerThatCannotBePutIsToldAlsoWhoWantsToHearOfNoPage() throws IOException {
    Path there = Pages.write(out, mirrored(good, ".json"), "mine");
    Run run = Run.lede("-q", "--output-dir", out, good);
    String fault = ": exists; give --force to overwrite it, or --resume to leave it\n";
    assertEquals(new Run(1, "", "lede: " + there + fault), run);
  }

  @Test
  void aFileThatExistsIsLeftAlone() throws IOException {
    Path file = Files.writeString(dir.resolve("answer.json"), "mine");
    Run run = Run.lede("-o", file, good);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--force"), run.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, Run.lede("--force", "-o", file, good).status());
    assertEquals(Run.lede(good).out(), Files.readString(file));
  }

  @Test
  void aPageThatIsReadIsNotWrittenOver() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("link"), good);
    String before = Files.readString(good);
    for (Path output : List.of(good, link)) {
      Run run = Run.lede("--force", "-o", output, good);
      assertEquals(2, run.status());
      assertEquals(1, run.errLines().size(), run.err());
      assertEquals(before, Files.readString(good));
    }
  }

  @Test
  void aFileThatIsOverwrittenKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(dir.resolve("answer.json"), "mine");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals(0, Run.lede("--force", "-o", file, good).status());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldWithTheReason() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("closed"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(folder)); // not by root
    Path file = folder.resolve("answer.json");
    String fault = ": cannot be written, permission denied; check the place\n";
    assertEquals(new Run(1, "", "lede: " + file + fault), Run.lede("-o", file, good));
    Path below = folder.resolve("below");
    assertEquals(new Run(2, "", "lede: " + below + fault), Run.lede("--output-dir", below, good));
  }

  @Test
  void aDirectoryIsNoOutputFile() {
    Run run = Run.lede("--force", "-o", dir, good);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--output-dir"), run.err());
  }

  @Test
  void noAnswerMakesNoFile() throws IOException {
    Path file = dir.resolve("answer.json");
    assertEquals(1, Run.lede("-o", file, dir.resolve("nowhere")).status());
    try (Stream<Path> left = Files.list(dir)) {
      assertEquals(List.of(in), left.toList());
    }
  }

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
    assertEquals(new Run(0, "", ""), Run.lede("--output-dir", out, one, other));
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
    assertEquals(new Run(0, "", ""), run);
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

  @Test
  void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws IOException {
    Path elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("second"));
    Files.createSymbolicLink(dir.resolve("second"), elsewhere.resolve("answer.json"));
    assertEquals(new Run(0, "", ""), Run.lede("-o", link, good)); // there is no such file yet
    assertEquals(2, Run.lede("-o", link, good).status());
    assertEquals(new Run(0, "", ""), Run.lede("--text", "--force", "-o", link, good));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(
        Run.lede("--text", good).out(), Files.readString(elsewhere.resolve("answer.json")));
    Path loop = Files.createSymbolicLink(dir.resolve("loop"), Path.of("loop"));
    assertEquals(2, Run.lede("--force", "-o", loop, good).status());
    assertTrue(Files.isSymbolicLink(loop));
  }

  @Test
  void theNameOfStandardOutputIsStandardOutput() {
    for (String name : List.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
      assertEquals(Run.lede(good), Run.lede("-o", name, good));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anOpenFileIsWrittenOnAndNotReplaced() throws Exception {
    Path file = Files.writeString(dir.resolve("open"), "Before\n");
    ProcessBuilder holder = new ProcessBuilder("sleep", "60");
    Process process = holder.redirectOutput(Redirect.appendTo(file.toFile())).start();
    String open = "/proc/" + process.pid() + "/fd/1";
    assertEquals(new Run(0, "", ""), Run.lede("--text", "-o", open, good));
    process.destroy();
    assertEquals("Before\n" + Run.lede("--text", good).out(), Files.readString(file));
  }

  @Test
  void aNamedPipeIsWrittenAsAStream() throws Exception {
    Path pipe = dir.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path copy = dir.resolve("copy");
    ProcessBuilder reader = new ProcessBuilder("cat", pipe.toString());
    Process process = reader.redirectOutput(copy.toFile()).start();
    assertEquals(new Run(0, "", ""), Run.lede("-o", pipe, good));
    assertEquals(0, process.waitFor());
    assertEquals(Run.lede(good).out(), Files.readString(copy));
  }

  @Test
  void aDeviceIsWrittenAsAStream() {
    assumeTrue(Files.exists(Path.of("/dev/null")));
    assertEquals(new Run(0, "", ""), Run.lede("-o", "/dev/null", good));
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void aDeviceMayBeATerminalAndAFileIsNone() throws UsageException {
    assumeTrue(Files.exists(Path.of("/dev/zero")) && Files.exists(Path.of("/dev/null")));
    assertTrue(Place.of(Path.of("/dev/zero")).isTerminal()); // of a kind with /dev/tty
    assertFalse(Place.of(Path.of("/dev/null")).isTerminal());
    assertFalse(Place.of(good).isTerminal());
  }
}
