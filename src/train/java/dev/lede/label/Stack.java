package dev.lede.label;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Learns a whole model: the first pass, then the others from guesses of first passes that had not
 * seen the page.
 */
final class Stack {
  /** Guesses come from so many models, each for the pages that it has not seen. */
  private static final int FOLDS = 5;

  private static final int GUESSING_TREES = 30;
  private static final int DRAFT_TREES = 50;
  private static final int ROLE_TREES = 60;
  private static final int ANSWER_TREES = 90;

  private Stack() {}

  /** All that a model is made of. */
  static Learned learn(List<Example> pages, Lessons lessons) {
    List<Example> used =
        pages.parallelStream()
            .map(page -> isForRoles(page, lessons) ? lessons.teach(page) : page)
            .toList();
    byFold(
        used,
        seen -> Learned.lexicon(LexiconBuilder.learn(seen)),
        (example, lexicon) -> lexicon.fill(example.view(), example.sheet()));
    byFold(
        used,
        seen -> Learned.forest(Learner.first(seen)),
        (example, forest) ->
            Passes.guess(example.view(), example.sheet(), forest, answers(example)));
    IdentityHashMap<Example, Roles.Guess[]> guessed =
        lessons == Lessons.NONE ? new IdentityHashMap<>() : guessed(used, lessons);
    byFold(
        used,
        seen -> Learned.forest(roles(seen, guessed, Opinion.FIRST_ROLE.place(), DRAFT_TREES)),
        (example, forest) ->
            Passes.draft(example.view(), example.sheet(), forest, answers(example)));
    return new Learned(
        LexiconBuilder.learn(used),
        Learner.first(used),
        Learner.second(used),
        roles(used, guessed, Opinion.FIRST_ROLE.place(), DRAFT_TREES),
        roles(used, guessed, Sheet.COLUMNS.size(), ROLE_TREES),
        confidence(used),
        Learner.secondNetwork(used),
        Learner.rolesNetwork(new Roles().addKnown(used).set()));
  }

  private static Answers answers(Example example) {
    return new Answers(example.sheet().rows());
  }

  /** Learns how right answers are, from those of forests that had not seen the page. */
  private static Trees confidence(List<Example> used) {
    TrainingSet answers = new TrainingSet();
    byFold(
        used,
        seen -> Learned.forest(Learner.second(seen)),
        (example, forest) -> {
          float[] chances = Known.settle(example.view(), forest.chance(answers(example)));
          Rightness.of(example, chances)
              .ifPresent(
                  share ->
                      answers.add(
                          AnswerCues.row(example.view(), example.sheet(), chances), share, 1));
        });
    return Learner.confidence(answers, ANSWER_TREES);
  }

  /** What a forest that knows only the known labels makes of the other blocks of text. */
  private static IdentityHashMap<Example, Roles.Guess[]> guessed(
      List<Example> used, Lessons lessons) {
    Forest forest =
        Learned.forest(
            Learner.roles(
                new Roles().addKnown(used).set(), Opinion.FIRST_ROLE.place(), GUESSING_TREES));
    IdentityHashMap<Example, Roles.Guess[]> guessed = new IdentityHashMap<>();
    used.stream()
        .filter(example -> isForRoles(example, lessons))
        .forEach(example -> guessed.put(example, Roles.guess(example, forest, lessons)));
    return guessed;
  }

  private static Trees roles(
      List<Example> used, IdentityHashMap<Example, Roles.Guess[]> guessed, int columns, int trees) {
    Roles roles = new Roles().addKnown(used);
    used.stream()
        .filter(guessed::containsKey)
        .forEach(example -> roles.addGuessed(example, guessed.get(example)));
    return Learner.roles(roles.set(), columns, trees);
  }

  /** The largest corpus would drown the others: one style of each page that is labelled does. */
  private static boolean isForRoles(Example example, Lessons lessons) {
    boolean even = example.gold().text("id").orElse("").hashCode() % 2 == 0;
    return !example.corpus().startsWith(Corpora.MANY)
        || (lessons.isSure(example)
            && example.corpus().endsWith(Corpora.MANY_STYLES.get(0)) == even);
  }

  /** Hands each example to a use of what was learned without its fold. */
  private static <T> void byFold(
      List<Example> used, Function<List<Example>, T> learn, BiConsumer<Example, T> use) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int unseen = fold;
      Map<Boolean, List<Example>> split =
          used.stream()
              .collect(Collectors.partitioningBy(example -> example.fold() % FOLDS == unseen));
      if (!split.get(true).isEmpty()) {
        T learned = learn.apply(split.get(false));
        split.get(true).forEach(example -> use.accept(example, learned));
      }
    }
  }
}
