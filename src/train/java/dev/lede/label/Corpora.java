package dev.lede.label;

import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  private static Page page(Path file) {
    try {
      return new PageReader().readOne(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }
}
