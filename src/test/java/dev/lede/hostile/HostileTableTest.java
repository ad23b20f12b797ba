package dev.lede.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of hostile inputs in a heap of 1 GB, most of them smaller than in the full table; with
 * {@code -Dhostile.divisor=1} whole and printed.
 */
class HostileTableTest {
  @TempDir Path dir;

  @Test
  void everyHostileInputIsReadOrRefusedInTimeAndInOneGigabyte() throws Exception {
    Path out = dir.resolve("table");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder table =
        new ProcessBuilder(
            java,
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            HostileTable.class.getName(),
            System.getProperty("hostile.divisor", "100"));
    int status = table.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    if (System.getProperty("hostile.divisor") != null) {
      System.out.print(Files.readString(out));
    }
    String faults =
        Files.readString(out)
            .lines()
            .filter(line -> !line.endsWith("  read") && !line.endsWith("  refused"))
            .reduce("", (all, line) -> all + line + "\n");
    assertEquals("", faults);
    assertEquals(0, status);
  }
}
