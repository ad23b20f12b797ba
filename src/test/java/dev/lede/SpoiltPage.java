package dev.lede;

import dev.lede.article.Article;
import dev.lede.article.Conservation;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.block.SeenText;
import dev.lede.meta.MetadataReader;
import dev.lede.meta.Stated;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What became of one spoilt page.
 *
 * @param time how much of a processor's time it took to read and print, in nanoseconds
 * @param unreadable whether it was refused, as what is no text is
 * @param fault how it broke lede, and where the page is kept; empty if it did not
 */
record SpoiltPage(long time, boolean unreadable, Optional<String> fault) {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final ArticleParser PARSER = new ArticleParser();
  private static final long LIMIT = 5_000_000_000L;

  /** Spoils one of the pages and reads it. The seed says all; it may run beside others. */
  static SpoiltPage of(List<byte[]> pages, long seed) {
    Random random = new Random(seed);
    byte[] page = pages.get(random.nextInt(pages.size()));
    byte[] other = pages.get(random.nextInt(pages.size()));
    byte[] bytes = Mutation.of(page, other, random);
    boolean unreadable = false;
    Optional<String> fault = Optional.empty();
    long start = CLOCK.getCurrentThreadCpuTime();
    long time;
    try {
      Read read = read(bytes);
      time = CLOCK.getCurrentThreadCpuTime() - start;
      SeenText.check(read.page);
      Conservation.check(read.cut, read.article);
    } catch (UnreadablePageException e) {
      time = CLOCK.getCurrentThreadCpuTime() - start;
      unreadable = true;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      time = 0;
      String where = e instanceof AssertionError ? "" : " at " + e.getStackTrace()[0];
      fault = Optional.of(e.toString().lines().findFirst().orElse("") + where);
    }
    if (time > LIMIT) {
      fault = Optional.of("took " + time / 1e9 + " s");
    }
    return new SpoiltPage(time, unreadable, fault.map(what -> kept(seed, bytes) + ": " + what));
  }

  private static Path kept(long seed, byte[] bytes) {
    try {
      return Files.write(Path.of("target", "fuzz-" + seed), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Read(Page page, Cut cut, Article article) {}

  private static Read read(byte[] bytes) throws UnreadablePageException {
    Page page = new PageReader().readOne("page", bytes);
    Stated stated = MetadataReader.read(page);
    Cut cut = Cutter.cut(page, stated);
    Article article = PARSER.parse(page, stated, cut);
    for (OutputFormat format : OutputFormat.values()) {
      ArticleWriter.of(format).write(article);
    }
    return new Read(page, cut, article);
  }
}
