package dev.lede;

import dev.lede.article.Article;
import dev.lede.article.Conservation;
import dev.lede.article.Metadata;
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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One page held against the promises.
 *
 * @param output what is printed for it, with its trace
 * @param time how much of a processor's time reading and printing it took
 * @param lost what of its text was lost, printed twice or changed; empty if nothing was
 * @param invented metadata that does not stand in it
 * @param unstable how its output changes when it should not; empty if it does not
 */
record PageCheck(
    String output, Duration time, Optional<String> lost, List<String> invented, String unstable) {
  // The processor's time: what else runs on the machine does not count.
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final ArticleParser PARSER = new ArticleParser();

  static PageCheck of(Path file) throws Exception {
    byte[] bytes = bytes(file);
    long start = CLOCK.getCurrentThreadCpuTime();
    Page page = new PageReader().readOne(file.toString(), bytes);
    Article article = PARSER.parse(page);
    String output = print(article);
    Duration time = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
    Cut cut = Cutter.cut(page, MetadataReader.read(page));
    return new PageCheck(
        output,
        time,
        lost(page, cut, article),
        invented(page, cut, article),
        unstable(file, bytes));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  static String print(Article article) {
    return ArticleWriter.of(OutputFormat.JSONL).write(article);
  }

  private static Optional<String> lost(Page page, Cut cut, Article article) {
    try {
      SeenText.check(page);
      Conservation.check(cut, article);
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(e.getMessage());
    }
  }

  private static List<String> invented(Page page, Cut cut, Article article) {
    PageText text = PageText.of(page, cut);
    return said(article.metadata()).stream().filter(value -> !text.says(value)).toList();
  }

  /** The metadata that is printed as the page has it; dates are printed in ISO 8601. */
  private static List<String> said(Metadata metadata) {
    List<String> said = new ArrayList<>();
    Metadata.Titles titles = metadata.titles();
    titles.headline().ifPresent(said::add);
    titles.alternativeHeadline().ifPresent(said::add);
    titles.description().ifPresent(said::add);
    metadata.authorship().byline().ifPresent(said::add);
    said.addAll(metadata.authorship().authors());
    metadata.authorship().dateline().ifPresent(dateline -> said.add(dateline.raw()));
    Stated.Publication publication = metadata.publication();
    publication.publisher().ifPresent(said::add);
    publication.section().ifPresent(said::add);
    said.addAll(publication.keywords());
    return said;
  }

  /** Reads the page again, and once more with the line breaks of another system. */
  private static String unstable(Path file, byte[] bytes) throws UnreadablePageException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    if (text.indexOf('\0') >= 0 || text.indexOf('\r') >= 0) {
      return "";
    }
    String plain = read(file, text);
    if (!plain.equals(read(file, text))) {
      return "read twice";
    }
    return plain.equals(read(file, text.replace("\n", "\r\n"))) ? "" : "read with CRLF";
  }

  /** What is printed but for the size, which the line breaks do change. */
  private static String read(Path file, String text) throws UnreadablePageException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    String output = print(PARSER.parse(new PageReader().readOne(file.toString(), bytes)));
    return output.substring(0, output.lastIndexOf("\"source\""));
  }
}
