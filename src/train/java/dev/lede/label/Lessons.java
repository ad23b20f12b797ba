package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a model for HTML says of the blocks of pages, for learning from the same pages' text: tags
 * tell a teaser from a caption where a flattened line hardly does. This is distillation across
 * kinds of input, as in S. Gupta et al., "Cross modal distillation for supervision transfer", CVPR
 * 2016.
 */
final class Lessons {
  /** No lessons: for HTML itself. */
  static final Lessons NONE = new Lessons();

  /** So much of a line's words must be of one label. */
  private static final float MOST = 0.7f;

  private static final float GUESSED_WEIGHT = 0.25f;

  /** Of a block that nobody labelled. */
  private static final Lesson NOTHING = new Lesson(Label.CHROME, 0);

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

  /**
   * A page that teaches.
   *
   * @param words the words of its blocks, one after the other
   * @param lessons for each word that of its block
   */
  private record Taught(int[] words, List<Lesson> lessons) {}

  private final Map<String, Taught> pages = new HashMap<>();

  private Lessons() {}

  /** The labels of these HTML pages' blocks, where they are not known by a model. */
  static Lessons of(Model model, List<Example> html) {
    Lessons lessons = new Lessons();
    Labeller labeller = Labeller.of(model, model);
    html.parallelStream()
        .forEach(
            example -> {
              Taught page = page(labeller, example);
              synchronized (lessons) {
                lessons.pages.put(key(example), page);
              }
            });
    return lessons;
  }

  /** The labels alone that somebody gave to these HTML pages' blocks. */
  static Lessons known(List<Example> html) {
    Lessons lessons = new Lessons();
    for (Example example : html) {
      Label[] roles = example.roles().orElseGet(() -> new Label[example.view().size()]);
      lessons.pages.put(
          key(example), taught(example, i -> roles[i] == null ? NOTHING : new Lesson(roles[i], 1)));
    }
    return lessons;
  }

  private static Taught page(Labeller labeller, Example example) {
    View view = example.view();
    List<Labelled> guessed = labeller.label(view.cut(), view.stated()).blocks();
    return taught(example, i -> lesson(example, i, guessed.get(i).label()));
  }

  private static Taught taught(Example example, IntFunction<Lesson> lesson) {
    View view = example.view();
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (example.sheet().get(i, Feature.HIDDEN) != 1) {
        lessons.addAll(Collections.nCopies(view.words(i).count(), lesson.apply(i)));
      }
    }
    return new Taught(
        words(view, i -> example.sheet().get(i, Feature.HIDDEN) != 1), List.copyOf(lessons));
  }

  private static int[] words(View view, IntPredicate open) {
    return IntStream.range(0, view.size())
        .filter(open)
        .flatMap(i -> IntStream.range(0, view.words(i).count()).map(at -> view.words(i).hash(at)))
        .toArray();
  }

  private static Lesson lesson(Example example, int block, Label guessed) {
    Label known = example.roles().map(roles -> roles[block]).orElse(null);
    return known == null ? new Lesson(role(guessed), GUESSED_WEIGHT) : new Lesson(known, 1);
  }

  /** The label among those that the labels' committee tells apart. */
  static Label role(Label label) {
    return switch (label) {
      case RELATED_TITLE -> Label.TEASER_LIST;
      case TEASER_MORE -> Label.CHROME;
      case LIST_ITEM, QUOTE, TABLE, CODE -> Label.PARAGRAPH;
      default -> label;
    };
  }

  /** What each block of a text is by its words; null where no lesson tells. */
  Lesson[] of(Example text) {
    View view = text.view();
    Lesson[] lessons = new Lesson[view.size()];
    Taught page = pages.get(key(text));
    if (page != null) {
      int[] places = TokenAligner.align(page.words, words(view, i -> true));
      int at = 0;
      for (int i = 0; i < lessons.length; i++) {
        int end = at + view.words(i).count();
        lessons[i] = most(page, Arrays.copyOfRange(places, at, end));
        at = end;
      }
    }
    return lessons;
  }

  /** The lesson of most of these words; null if there is no such. */
  private static Lesson most(Taught page, int[] places) {
    Map<Lesson, Integer> votes = new HashMap<>();
    for (int place : places) {
      if (place >= 0) {
        votes.merge(page.lessons.get(place), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= MOST * places.length)
        .map(Map.Entry::getKey)
        .findAny()
        .orElse(null);
  }

  /** The page with the labels that somebody gave to its blocks as HTML. */
  Example teach(Example text) {
    Lesson[] lessons = of(text);
    Label[] roles = text.roles().map(Label[]::clone).orElseGet(() -> new Label[lessons.length]);
    boolean known = text.roles().isPresent();
    for (int i = 0; i < roles.length; i++) {
      Lesson lesson = lessons[i];
      if (roles[i] == null && lesson != null && lesson.isSure()) {
        roles[i] = agrees(lesson.label, text.body()[i]) ? lesson.label : null;
        known |= roles[i] != null;
      }
    }
    return text.with(known ? Optional.of(roles) : Optional.empty());
  }

  /** Whether the story's text says nothing else; where it is of two minds, chrome may be story. */
  private static boolean agrees(Label label, float body) {
    return Float.isNaN(body)
        ? !label.isBody() && label != Label.CHROME
        : body == (label.isBody() ? 1 : 0);
  }

  /** Whether somebody labelled the page. */
  boolean isSure(Example text) {
    Taught page = pages.get(key(text));
    return page != null && page.lessons.stream().anyMatch(Lesson::isSure);
  }

  private static String key(Example example) {
    return example.corpus().split(":")[0] + '/' + example.gold().text("id").orElse("");
  }
}
