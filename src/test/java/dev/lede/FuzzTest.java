package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Spoilt pages: no exception, no page over its time limit, nothing lost. A short round of the
 * repository's own pages; with {@code -Dfuzz.pages=1000000} a long one on all cores, with those
 * pages of the corpora that are smaller than {@code -Dfuzz.largest} bytes, where they are at hand.
 * {@code -Dfuzz.seed} begins elsewhere. The same seed and pages find the same faults.
 */
class FuzzTest {
  private static final int SHORT_ROUND = 300;
  private static final int AT_A_TIME = 1000;
  private static final int FAULTS = 20;

  private final List<String> faults = new ArrayList<>();
  private long slowest;
  private long unreadable;

  @Test
  void spoiltPagesBreakNothing() throws IOException {
    int count = Integer.getInteger("fuzz.pages", SHORT_ROUND);
    long first = Long.getLong("fuzz.seed", 0);
    List<byte[]> pages = pages(count > SHORT_ROUND);
    for (long done = 0; done < count && faults.size() < FAULTS; ) {
      long next = Math.min(count, done + AT_A_TIME);
      LongStream.range(first + done, first + next)
          .parallel()
          .mapToObj(seed -> SpoiltPage.of(pages, seed))
          .toList()
          .forEach(this::note);
      done = next;
      if (count > SHORT_ROUND) {
        tell(done);
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private void note(SpoiltPage page) {
    slowest = Math.max(slowest, page.time());
    unreadable += page.unreadable() ? 1 : 0;
    page.fault().ifPresent(faults::add);
    page.fault().ifPresent(System.out::println);
  }

  private void tell(long count) {
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d unreadable, %d faults, slowest %.2f s%n",
        count,
        unreadable,
        faults.size(),
        slowest / 1e9);
  }

  private static List<byte[]> pages(boolean all) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String folder : List.of("src/test/resources/golden", "samples")) {
      try (Stream<Path> list = Files.list(Path.of(folder))) {
        for (Path file : list.sorted().toList()) {
          if (file.toString().matches(".*[.](txt|html)")) {
            pages.add(Files.readAllBytes(file));
          }
        }
      }
    }
    if (all && Files.isDirectory(Corpora.FOLDER)) {
      int largest = Integer.getInteger("fuzz.largest", 150_000);
      for (Path file : Corpora.sample(false)) {
        byte[] bytes = unpacked(Files.readAllBytes(file));
        if (bytes.length < largest) {
          pages.add(bytes);
        }
      }
    }
    return pages;
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
