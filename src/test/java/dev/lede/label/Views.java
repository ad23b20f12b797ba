package dev.lede.label;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages as the labeller looks at them, for tests of its rules. */
final class Views {
  private Views() {}

  /** The page that a file of this name holds. */
  static View of(String name, String content) throws IOException {
    Page page = new PageReader().readOne(name, content.getBytes(StandardCharsets.UTF_8));
    return new View(Cutter.cut(page), MetadataReader.read(page));
  }

  /** A text of these lines, each a block. */
  static View text(String... lines) throws IOException {
    return of("a.txt", String.join("\n\n", lines));
  }

  /** All blocks of a page with these labels; the last one holds for all others. */
  static Labels labelled(View view, Label... given) {
    return labelled(view, List.of(given), 1);
  }

  /** The same with labels that the weights are not sure of. */
  static Labels unsure(View view, List<Label> given) {
    return labelled(view, given, 0.5f);
  }

  /** The same with labels of this score. */
  static Labels labelled(View view, List<Label> given, float score) {
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Label label = given.get(Math.min(i, given.size() - 1));
      labelled.add(new Labelled(view.block(i), label, score, ""));
    }
    return new Labels(view, labelled);
  }

  /** A rule that changes labels. */
  @FunctionalInterface
  interface Rule {
    void settle(View view, Labels labels);
  }

  /** A rule that changes labels by what is measured of the blocks. */
  @FunctionalInterface
  interface MeasuringRule {
    void settle(View view, Sheet sheet, Labels labels);
  }

  /** What a rule makes of these labels; the last one holds for all other blocks. */
  static List<Label> settled(View view, Rule rule, Label... given) {
    Labels labels = labelled(view, given);
    rule.settle(view, labels);
    return of(labels);
  }

  /** The same for a rule that needs measures. */
  static List<Label> settled(View view, MeasuringRule rule, Label... given) {
    return settled(
        view, (same, labels) -> rule.settle(same, Features.measure(same), labels), given);
  }

  /** The labels alone. */
  static List<Label> of(Labels labels) {
    return labels.blocks().stream().map(Labelled::label).toList();
  }
}
