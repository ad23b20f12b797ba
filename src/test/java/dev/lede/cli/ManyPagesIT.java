package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many pages in one call, in a heap that does not grow with them: some hundreds in a small one, or
 * with {@code -Dmany.pages=100000} so many in 512 MB.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is that of POSIX")
class ManyPagesIT {
  private static final int A_FEW = 400;
  private static final int PAGES = Integer.getInteger("many.pages", A_FEW);
  private static final String HEAP = PAGES > A_FEW ? "-Xmx512m" : "-Xmx64m";

  @TempDir Path dir;

  @Test
  void eachOfManyPagesIsOneAnswerWhateverTheyAreKeptIn() throws Exception {
    MakeManyPages.write(dir, PAGES);
    read("pages");
    Set<Integer> found = new HashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(dir.resolve("pages.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        assertTrue(found.add(number(line)), line);
      }
    }
    assertEquals(PAGES, found.size());

    read("pages.warc.gz");
    try (BufferedReader lines = Files.newBufferedReader(dir.resolve("pages.warc.gz.jsonl"))) {
      for (int i = 0; i < PAGES; i++) {
        assertEquals(i, number(lines.readLine()));
      }
      assertEquals(null, lines.readLine());
    }
  }

  private void read(String input) throws Exception {
    Object[] command = {
      Installed.BUILT.launcher(), "-v", "-o", input + ".jsonl", "-f", "jsonl", "-r", input
    };
    Run run = Installed.run(dir, Map.of("LEDE_JAVA_OPTS", HEAP), command);
    String summary = "lede: %d pages: %1$d with a story, 0 without, 0 failed\n";
    assertEquals(new Run(0, "", summary.formatted(PAGES)), run);
  }

  /** The number of the page that an answer is of. */
  private static int number(String answer) {
    String mark = "\"headline\":\"Number ";
    int start = answer.indexOf(mark) + mark.length();
    return Integer.parseInt(answer.substring(start, answer.indexOf(' ', start)));
  }
}
