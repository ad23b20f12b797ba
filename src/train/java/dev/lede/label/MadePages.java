package dev.lede.label;

import com.google.gson.JsonObject;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.block.Span;
import dev.lede.meta.MetadataReader;
import dev.lede.source.Format;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns pages that {@link PageMaker} makes into examples. */
final class MadePages {
  /** What the examples give as their corpus. */
  static final String CORPUS = "made";

  private static final Gold NO_GOLD = new Gold(new JsonObject());

  private MadePages() {}

  /** Examples made of these stories, each with teasers of its own fold and language only. */
  static List<Example> examples(List<Story> stories, int each) {
    Map<String, List<Story>> teasers = new HashMap<>();
    stories.stream()
        .filter(Story::isTeaser)
        .forEach(story -> teasers.computeIfAbsent(key(story), key -> new ArrayList<>()).add(story));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      List<Story> others = teasers.getOrDefault(key(story), List.of());
      for (int copy = 0; story.isWhole() && others.size() >= 4 && copy < each; copy++) {
        PhraseBook book = PhraseBook.of(story.language());
        examples.add(example(story, new PageMaker(story, others, book, i * 31L + copy).make()));
      }
    }
    return examples;
  }

  private static String key(Story story) {
    return story.fold() + story.language();
  }

  private static Example example(Story story, List<PageMaker.Row> rows) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Label> labels = new HashMap<>();
    int line = 1;
    for (PageMaker.Row row : rows) {
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
    Cut cut = Cutter.cut(page);
    View view = new View(cut, MetadataReader.read(page));
    Label[] roles = new Label[view.size()];
    float[] body = new float[view.size()];
    for (int i = 0; i < roles.length; i++) {
      Label label = labels.get(((Span.Lines) view.block(i).span()).first());
      roles[i] = label == Label.TEASER_MORE ? Label.CHROME : label;
      body[i] = label != null && label.isBody() ? 1 : 0;
    }
    return new Example(
        CORPUS,
        NO_GOLD,
        Path.of("made"),
        story.fold(),
        view,
        Features.measure(view),
        body,
        Optional.of(roles));
  }
}
