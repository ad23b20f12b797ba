package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The package as it is handed out, interrupted as by Ctrl-C in the middle of its work. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and the launcher are those of POSIX")
class InterruptIT {
  private static final Path LAUNCHER = Path.of("target/lede/bin/lede").toAbsolutePath();
  private static final int PAGES = 800;

  /** What runs in the background of a script would not heed the signal. */
  private static final String HEEDING =
      "if env --default-signal=INT true 2>&-; then exec env --default-signal=INT \"$0\" \"$@\";"
          + " else exec \"$0\" \"$@\"; fi";

  @TempDir Path dir;

  private Process start(String input, String... options) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", HEEDING, LAUNCHER.toString(), "-r", input)
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("log").toFile())
            .directory(dir.toFile());
    builder.command().addAll(List.of(options));
    return builder.start();
  }

  private Map<Path, FileTime> files() throws IOException {
    Map<Path, FileTime> files = new TreeMap<>();
    if (Files.exists(dir.resolve("out"))) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(dir.resolve("out"))) {
        all = walk.filter(Files::isRegularFile).toList();
      }
      for (Path file : all) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void anInterruptLeavesWholeFilesOnlyAndResumingMakesTheRest() throws Exception {
    writePages();
    interruptAndResume("in", "in");
  }

  private void writePages() throws IOException {
    for (int i = 0; i < PAGES; i++) {
      Pages.write(dir.resolve("in"), i + ".html", Pages.story("anna"));
    }
  }

  @Test
  void anInterruptInAnArchiveLeavesWholeFilesOnlyAndResumingMakesTheRest() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("in.zip")))) {
      for (int i = 0; i < PAGES; i++) {
        zip.putNextEntry(new ZipEntry(i + ".html"));
        zip.write(Pages.story("anna").getBytes(StandardCharsets.UTF_8));
      }
    }
    interruptAndResume("in.zip", "in.zip");
  }

  @Test
  void anInterruptInAWarcLeavesWholeFilesOnlyAndResumingMakesTheRest() throws Exception {
    try (Writer warc = Files.newBufferedWriter(dir.resolve("in.warc"))) {
      for (int i = 0; i < PAGES; i++) {
        warc.write(Pages.record("https://news.example/" + i + ".html", Pages.story("anna " + i)));
      }
    }
    interruptAndResume("in.warc", "https/news.example");
    for (int i = 0; i < PAGES; i++) {
      String file = Files.readString(dir.resolve("out/https/news.example/" + i + ".html.json"));
      assertTrue(file.contains("\"anna " + i + " opens the bridge\""), file);
    }
  }

  /**
   * Interrupts a run as soon as it has written something, and resumes it.
   *
   * @param folder where in its output that is
   */
  private void interruptAndResume(String input, String folder) throws Exception {
    Process process = start(input, "--output-dir", "out");
    Path written = dir.resolve("out").resolve(folder);
    interrupt(process, () -> Files.exists(written));

    Map<Path, FileTime> before = files();
    assertTrue(before.size() < PAGES, before.size() + " files");
    for (Path file : before.keySet()) {
      assertTrue(file.toString().endsWith(".html.json"), file.toString());
      assertTrue(JsonParser.parseString(Files.readString(file)).isJsonObject());
    }

    Process again = start(input, "--output-dir", "out", "--resume", "-v");
    assertEquals(0, again.waitFor(), Files.readString(dir.resolve("log")));
    String summary = PAGES + " pages: %d with a story, 0 without, 0 failed, %d there already\n";
    assertEquals(
        "lede: " + summary.formatted(PAGES - before.size(), before.size()),
        Files.readString(dir.resolve("log")));
    Map<Path, FileTime> after = files();
    assertEquals(PAGES, after.size());
    assertTrue(after.entrySet().containsAll(before.entrySet()), "a file was written again");
  }

  private void interrupt(Process process, BooleanSupplier isTime) throws Exception {
    while (process.isAlive() && !isTime.getAsBoolean()) {
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertEquals(130, process.waitFor(), Files.readString(dir.resolve("log")));
    assertEquals("", Files.readString(dir.resolve("log")));
  }

  @Test
  void anInterruptLeavesNothingOfOneFileForAllPages() throws Exception {
    writePages();
    Process process = start("in", "-o", "all.jsonl", "-j1");
    interrupt(process, this::isBegun);
    assertEquals(Set.of("in", "log"), Set.of(dir.toFile().list()));
  }

  /** Whether there is something in the file that will get its name when it is whole. */
  private boolean isBegun() {
    File[] passing = dir.toFile().listFiles((folder, name) -> name.startsWith(".lede-"));
    return passing.length > 0 && passing[0].length() > 0;
  }
}
