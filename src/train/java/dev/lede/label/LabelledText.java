package dev.lede.label;

import dev.lede.block.Cutter;
import dev.lede.block.Span;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Format;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns lines of which the labels are known into text pages to learn from. */
final class LabelledText {
  /** What the examples give as their corpus. */
  static final String CORPUS = "made";

  private LabelledText() {}

  /** A page of these rows; those without a label are of an unknown one. */
  static Example example(Gold gold, int fold, List<MadeRows.Row> rows) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Label> labels = new HashMap<>();
    int line = 1;
    for (MadeRows.Row row : rows) {
      if (row.blankBefore()) {
        text.append('\n');
        line++;
      }
      text.append(row.text()).append('\n');
      labels.put(line++, row.label());
    }
    Source source =
        new Source("made", Format.TEXT, StandardCharsets.UTF_8, text.length(), Optional.empty());
    TextPage page = new TextPage(source, text.toString());
    View view = new View(Cutter.cut(page), MetadataReader.read(page));
    Label[] roles = new Label[view.size()];
    float[] body = new float[view.size()];
    for (int i = 0; i < roles.length; i++) {
      Label label = labels.get(((Span.Lines) view.block(i).span()).first());
      roles[i] = label == Label.TEASER_MORE ? Label.CHROME : label;
      body[i] = label == null ? Float.NaN : label.isBody() ? 1 : 0;
    }
    Sheet sheet = Features.measure(view);
    return new Example(CORPUS, gold, fold, view, sheet, body, Optional.of(roles));
  }

  /**
   * The text of HTML pages whose blocks' labels are known, a line a block, on every other page with
   * an empty line between.
   */
  static List<Example> flattened(List<Example> html) {
    List<Example> examples = new ArrayList<>();
    for (Example page : html) {
      if (page.roles().isPresent()) {
        boolean blank = examples.size() % 2 == 0;
        examples.add(example(page.gold(), page.fold(), rows(page, page.roles().get(), blank)));
      }
    }
    return examples;
  }

  private static List<MadeRows.Row> rows(Example page, Label[] labels, boolean blank) {
    List<MadeRows.Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (page.sheet().get(i, Feature.HIDDEN) != 1) {
        for (String line : page.view().text(i).lines().filter(one -> !one.isBlank()).toList()) {
          rows.add(new MadeRows.Row(line.strip(), labels[i], blank));
        }
      }
    }
    return rows;
  }
}
