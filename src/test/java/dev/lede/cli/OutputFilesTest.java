package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OutputFilesTest extends OutputOfAGoodPage {
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
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFileThatIsOverwrittenKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(dir.resolve("answer.json"), "mine");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals(0, Run.lede("--force", "-o", file, good).status());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFolderThatMayNotBeWrittenIsToldWithTheReason() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("closed"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(folder), "who is root may write everywhere");
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
