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

  /** What stands on a page with two meanings teaches neither. */
  private static final Lesson NEITHER = new Lesson(Label.CHROME, 0);

  private static final float GUESSED_WEIGHT = 0.25f;

  /**
   * What a block's label is.
   *
   * @param weight 1 if somebody says so, less if it is the model alone
   */
  record Lesson(Label label, float weight) {
    boolean isSure() {
      return weight == 1;
    }
  }

  private final Map<String, Map<Integer, Lesson>> pages = new HashMap<>();

  private Lessons() {}

  /** The labels of these HTML pages' blocks, where they are not known by a model. */
  static Lessons of(Model model, List<Example> html) {
    Lessons lessons = new Lessons();
    Labeller labeller = Labeller.of(model, model);
    html.parallelStream()
        .forEach(
            example -> {
              Map<Integer, Lesson> page = page(labeller, example);
              synchronized (lessons) {
                lessons.pages.put(key(example), page);
              }
            });
    return lessons;
  }

  private static Map<Integer, Lesson> page(Labeller labeller, Example example) {
    Cut cut = example.view().cut();
    Map<Integer, Lesson> lessons = new HashMap<>();
    List<Labelled> guessed = labeller.label(cut, example.view().stated()).blocks();
    for (int i = 0; i < guessed.size(); i++) {
      lessons.merge(
          example.view().words(i).fingerprint(),
          lesson(example, i, guessed.get(i).label()),
          Lessons::ofCopies);
    }
    return lessons;
  }

  /** Copies of the headline stand in bars and lists too, which a text does not show. */
  private static Lesson ofCopies(Lesson one, Lesson other) {
    if (one.label == other.label || one.label == Label.HEADLINE) {
      return one;
    }
    return other.label == Label.HEADLINE ? other : NEITHER;
  }

  private static Lesson lesson(Example example, int block, Label guessed) {
    Label known = example.roles().map(roles -> roles[block]).orElse(null);
    return known == null ? new Lesson(role(guessed), GUESSED_WEIGHT) : new Lesson(known, 1);
  }

  /** The label among those that the roles' forest tells apart. */
  static Label role(Label label) {
    return switch (label) {
      case RELATED_TITLE -> Label.TEASER_LIST;
      case TEASER_MORE -> Label.CHROME;
      case LIST_ITEM, QUOTE, TABLE, CODE -> Label.PARAGRAPH;
      default -> label;
    };
  }

  /** What a block is; empty if no lesson tells. */
  Optional<Lesson> of(Example text, int block) {
    return Optional.ofNullable(pages.get(key(text)))
        .map(page -> page.get(text.view().words(block).fingerprint()))
        .filter(lesson -> lesson != NEITHER);
  }

  /** Whether somebody labelled the page. */
  boolean isSure(Example text) {
    return pages.getOrDefault(key(text), Map.of()).values().stream().anyMatch(Lesson::isSure);
  }

  private static String key(Example example) {
    return example.corpus().split(":")[0] + '/' + example.gold().id();
  }
}
