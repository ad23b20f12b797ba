package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.article.Article;
import dev.lede.article.Conservation;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Spoilt pages: no exception, no page over its time limit, nothing lost. A short round of the
 * repository's own pages; with {@code -Dfuzz.pages=1000000} a long one, with pages of the corpora
 * where they are at hand. {@code -Dfuzz.seed} begins elsewhere.
 */
class FuzzTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final ArticleParser PARSER = new ArticleParser();
  private static final long LIMIT = 5_000_000_000L;
  private static final int SHORT_ROUND = 300;
  private static final int LARGEST = 150_000;
  private static final int FAULTS = 20;

  private final List<String> faults = new ArrayList<>();
  private long slowest;
  private int unreadable;

  @Test
  void spoiltPagesBreakNothing() throws IOException {
    int count = Integer.getInteger("fuzz.pages", SHORT_ROUND);
    long seed = Long.getLong("fuzz.seed", 0);
    List<byte[]> pages = pages(count > SHORT_ROUND);
    for (long round = seed; round < seed + count && faults.size() < FAULTS; round++) {
      Random random = new Random(round);
      byte[] page = pages.get(random.nextInt(pages.size()));
      byte[] other = pages.get(random.nextInt(pages.size()));
      check(round, Mutation.of(page, other, random));
      if (count > SHORT_ROUND && (round - seed) % 1000 == 999) {
        tell(round - seed + 1);
      }
    }
    assertEquals(List.of(), faults);
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

  private void check(long seed, byte[] bytes) throws IOException {
    long start = CLOCK.getCurrentThreadCpuTime();
    try {
      read(bytes);
    } catch (UnreadablePageException e) {
      unreadable++;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      String where = e instanceof AssertionError ? "" : " at " + e.getStackTrace()[0];
      note(seed, bytes, e.toString().lines().findFirst().orElse("") + where);
    }
    long taken = CLOCK.getCurrentThreadCpuTime() - start;
    slowest = Math.max(slowest, taken);
    if (taken > LIMIT) {
      note(seed, bytes, "took " + taken / 1e9 + " s");
    }
  }

  private void note(long seed, byte[] bytes, String fault) throws IOException {
    Path file = Path.of("target", "fuzz-" + seed);
    Files.write(file, bytes);
    faults.add(file + ": " + fault);
    System.out.println(file + ": " + fault);
  }

  private static void read(byte[] bytes) throws UnreadablePageException {
    Page page = new PageReader().readOne("page", bytes);
    Article article = PARSER.parse(page);
    for (OutputFormat format : OutputFormat.values()) {
      ArticleWriter.of(format).write(article);
    }
    Cut cut = Cutter.cut(page, MetadataReader.read(page));
    Conservation.check(cut, article);
  }

  private static List<byte[]> pages(boolean all) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/test/resources/golden", "samples")) {
      try (Stream<Path> list = Files.list(Path.of(folder))) {
        list.filter(file -> file.toString().matches(".*[.](txt|html)"))
            .sorted()
            .forEach(files::add);
      }
    }
    List<byte[]> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(Files.readAllBytes(file));
    }
    if (all && Files.isDirectory(Corpora.FOLDER)) {
      for (Path file : Corpora.sample(false)) {
        byte[] bytes = unpacked(Files.readAllBytes(file));
        if (bytes.length < LARGEST) {
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
