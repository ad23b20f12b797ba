package dev.lede.label;

import dev.lede.block.Cut;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model for HTML says of the blocks of pages, for learning from the same pages' text: tags
 * tell a teaser from a caption where a flattened line hardly does. This is distillation across
 * kinds of input, as in S. Gupta et al., "Cross modal distillation for supervision transfer", CVPR
 * 2016.
 */
final class Lessons {
  /** No lessons: for HTML itself. */
  static final Lessons NONE = new Lessons();

  private final Map<String, Map<Integer, Label>> pages = new HashMap<>();

  private Lessons() {}

  /** The labels of these HTML pages' blocks by a model. */
  static Lessons of(Model model, List<Example> html) {
    Lessons lessons = new Lessons();
    Labeller labeller = Labeller.of(model, model);
    html.parallelStream()
        .forEach(
            example -> {
              Map<Integer, Label> page = page(labeller, example);
              synchronized (lessons) {
                lessons.pages.put(key(example), page);
              }
            });
    return lessons;
  }

  private static Map<Integer, Label> page(Labeller labeller, Example example) {
    Cut cut = example.view().cut();
    Map<Integer, Label> labels = new HashMap<>();
    int at = 0;
    for (Labelled one : labeller.label(cut, example.view().stated()).blocks()) {
      // what stands on a page with two meanings teaches neither
      labels.merge(
          example.view().words(at++).fingerprint(),
          role(one.label()),
          (label, other) -> label == other ? label : Label.PARAGRAPH);
    }
    return labels;
  }

  /** The label among those that the roles' forest tells apart. */
  private static Label role(Label label) {
    return switch (label) {
      case RELATED_TITLE -> Label.TEASER_LIST;
      case TEASER_MORE -> Label.CHROME;
      case LIST_ITEM, QUOTE, TABLE, CODE -> Label.PARAGRAPH;
      default -> label;
    };
  }

  /** What a block outside the story is; empty if no lesson tells. */
  Optional<Label> outside(Example text, int block) {
    return Optional.ofNullable(pages.get(key(text)))
        .map(page -> page.get(text.view().words(block).fingerprint()))
        .filter(label -> !label.isBody());
  }

  private static String key(Example example) {
    return example.corpus().split(":")[0] + '/' + example.gold().id();
  }
}
