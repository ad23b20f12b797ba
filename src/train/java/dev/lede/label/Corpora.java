package dev.lede.label;

import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** Reads the development corpora as examples. */
final class Corpora {
  static final int FOLDS = 5;

  private final Path root;

  Corpora(Path root) {
    this.root = root;
  }

  /** The HTML pages of a corpus. */
  List<Example> html(String corpus) {
    return examples(corpus, corpus, root.resolve(corpus + "/dev/pages"), ".html.gz");
  }

  /** The dumps of a style of a corpus. */
  List<Example> dumps(String corpus, String style) {
    return examples(corpus, corpus + ":" + style, root.resolve(corpus + "/dev/dumps/" + style), ".txt.gz");
  }

  private List<Example> examples(String corpus, String name, Path folder, String ending) {
    List<Gold> rows = Gold.read(root.resolve(corpus + "/dev/gold.jsonl"));
    return rows.parallelStream()
        .filter(gold -> Files.exists(folder.resolve(gold.id() + ending)))
        .map(gold -> example(name, gold, folder.resolve(gold.id() + ending)))
        .toList();
  }

  private static Example example(String corpus, Gold gold, Path file) {
    Page page = page(file);
    Cut cut = Cutter.cut(page);
    View view = new View(cut, MetadataReader.read(page));
    Sheet sheet = Features.measure(view);
    Targets targets = new Targets(gold, view);
    int fold = Math.floorMod(gold.domain().hashCode() * 31 >> 4, FOLDS);
    return new Example(corpus, gold.id(), file, fold, view, sheet, targets.body(), targets.roles());
  }

  static Page page(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String path = file.toString();
      Source source = new Source(path, Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
      return path.contains(".html")
          ? new HtmlPage(source, Jsoup.parse(in, null, ""))
          : new TextPage(source, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }
}
