package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the package loads for one page: not the libraries that only few inputs need. */
class LoadedClassesIT {
  private static final List<String> ONLY_WHEN_NEEDED =
      List.of(
          "me.tongfei.",
          "org.jline.",
          "com.dd.plist.",
          "org.netpreserve.",
          "org.brotli.",
          "org.w3c.dom.");

  @TempDir Path dir;

  @Test
  void onePageLoadsNoLibraryForOtherInputs() throws Exception {
    List<String> loaded = loaded(Pages.storyIn(dir, "anna.html"));
    for (String library : ONLY_WHEN_NEEDED) {
      assertEquals(
          List.of(), loaded.stream().filter(line -> line.contains(" " + library)).toList());
    }
  }

  /** The first hashCode of each record class, say, costs as much as labelling the page. */
  @Test
  void noCodeIsWrittenAtTheStartForRecords() throws Exception {
    for (Path page : List.of(Pages.storyIn(dir, "anna.html"), Path.of("samples/bees.txt"))) {
      List<String> loaded = loaded(page);
      assertTrue(loaded.stream().noneMatch(line -> line.contains(" java.lang.runtime.")));
    }
  }

  private List<String> loaded(Path page) throws IOException, InterruptedException {
    Path log = dir.resolve("loaded");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    ProcessBuilder lede =
        new ProcessBuilder(
            java,
            "-Xlog:class+load:file=" + log,
            "-Dlede.terminals=err",
            "-jar",
            Path.of("target/lede/lib/lede.jar").toAbsolutePath().toString(),
            page.toString());
    lede.redirectOutput(dir.resolve("out").toFile()).redirectError(dir.resolve("err").toFile());
    int status = lede.start().waitFor();
    assertEquals(0, status, Files.readString(dir.resolve("err")));
    List<String> loaded = Files.readAllLines(log);
    assertTrue(loaded.stream().anyMatch(line -> line.contains(" dev.lede.cli.Main ")));
    return loaded;
  }
}
