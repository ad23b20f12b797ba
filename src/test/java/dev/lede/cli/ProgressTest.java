package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path dir;
  private final List<Object> pages = new ArrayList<>();

  @BeforeEach
  void writePages() throws IOException {
    pages.add(Pages.storyIn(dir, "a.html"));
    pages.add(Pages.write(dir, "empty.html", ""));
    pages.add(Pages.storyIn(dir, "b.html"));
  }

  private Run on(Set<String> terminals, Object... options) {
    List<Object> args = new ArrayList<>(List.of(options));
    args.addAll(pages);
    return Run.on(terminals, "", args.toArray());
  }

  @Test
  void aTerminalShowsHowManyPagesAreDoneAndHowManyFailed() {
    Run run = on(Set.of("err"));
    assertTrue(run.err().contains("3/3 pages"), run.err());
    assertTrue(run.err().contains("pages/s 1 failed"), run.err());
    assertTrue(run.err().endsWith("\n"), run.err());
    assertEquals(2, run.err().split("\n").length, run.err()); // the failure, and the progress
    assertEquals(on(Set.of()).out(), run.out());
  }

  @Test
  void theLineIsNoLongerThanTheTerminalIsWide() {
    for (int columns : List.of(20, 40, 60)) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      try (Progress progress = new Progress(new PrintStream(err), columns, () -> 2)) {
        progress.count(OptionalDouble.empty(), 0);
      }
      for (String line : err.toString(UTF_8).strip().split("\r?\u001b\\[K")) {
        assertTrue(line.length() < columns, columns + " columns: " + line);
      }
    }
  }

  @Test
  void theLastLineOfAnArchiveHasAllItsPages() throws IOException {
    Path zip = dir.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("a.html", "b.html", "c.html")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes((Path) pages.get(0)));
      }
    }
    Run run = Run.on(Set.of("err"), "", zip);
    String last = run.err().substring(run.err().lastIndexOf('\r'));
    assertTrue(last.contains(" 3/3 pages") || last.contains(" 3/? pages"), run.err());
    assertTrue(last.endsWith("\n"), run.err());
  }

  @Test
  void aMessageTakesTheWholeLine() {
    pages.add(dir.resolve("nowhere"));
    Run run = on(Set.of("err"));
    assertTrue(run.err().contains("\r\u001b[Klede: " + dir.resolve("nowhere") + ": no such file"));
  }

  @Test
  void nothingIsShownToNobody() {
    String fault = "lede: " + pages.get(1) + ": is empty; give HTML or plain text\n";
    assertEquals(fault, on(Set.of("in")).err());
    assertEquals(fault, on(Set.of("out", "err")).err());
    assertEquals("", on(Set.of("err"), "--quiet").err());
  }

  @Test
  void onePageIsDoneBeforeAnybodyLooks() {
    assertEquals("", Run.on(Set.of("err"), "", pages.get(0)).err());
  }

  @Test
  void aListFromAPipeIsReadOnceAndLosesNoName() throws Exception {
    Path pipe = dir.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    int count = 60;
    Thread writer = new Thread(() -> writeSlowly(pipe, pages.get(0) + "\n", count));
    writer.start();
    Run run = Run.on(Set.of("err"), "", "--field", "headline", "--files-from", pipe);
    writer.join();
    assertEquals(count, run.outLines().size(), run.err());
  }

  private static void writeSlowly(Path pipe, String name, int times) {
    try (OutputStream names = Files.newOutputStream(pipe)) {
      for (int i = 0; i < times; i++) {
        names.write(name.getBytes(UTF_8));
        Thread.sleep(10);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
