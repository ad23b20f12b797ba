package dev.lede.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Learns a whole model: the first pass, then the others from guesses of first passes that had not
 * seen the page.
 */
final class Stack {
  private static final int FIRST_TREES = 60;
  private static final int SECOND_TREES = 80;
  private static final int DRAFT_TREES = 30;
  private static final int ROLE_TREES = 70;
  private static final int ANSWER_TREES = 60;

  private Stack() {}

  /** The forests of a model in the order in which {@link Weights} keeps them. */
  static Forest.Parts[] learn(List<Example> examples, Predicate<Example> use) {
    List<Example> used = examples.stream().filter(use).toList();
    byFold(
        used,
        Feature.FIRST_GUESS.ordinal(),
        FIRST_TREES,
        (example, chances) -> GuessCues.fill(example.view(), example.sheet(), chances));
    List<float[]> answers = new ArrayList<>();
    List<Float> right = new ArrayList<>();
    byFold(
        used,
        Feature.FIRST_ANSWER.ordinal(),
        SECOND_TREES,
        (example, chances) ->
            Rightness.of(example, chances)
                .ifPresent(
                    share -> {
                      answers.add(AnswerCues.row(example.view(), example.sheet(), chances));
                      right.add(share);
                    }));
    return new Forest.Parts[] {
      Learner.body(used, Feature.FIRST_GUESS.ordinal(), FIRST_TREES),
      Learner.body(used, Feature.FIRST_ANSWER.ordinal(), SECOND_TREES),
      roles(used),
      Learner.confidence(answers, right, ANSWER_TREES)
    };
  }

  private static Forest.Parts roles(List<Example> used) {
    Forest draft = new Forest(Learner.roles(new Roles().addKnown(used), DRAFT_TREES));
    List<Example> some = used.stream().filter(Stack::isForRoles).toList();
    return Learner.roles(new Roles().addKnown(used).addGuessed(some, draft), ROLE_TREES);
  }

  /** The largest corpus would drown the others: a page in six is enough of it. */
  private static boolean isForRoles(Example example) {
    return !example.corpus().startsWith("wcxb")
        || Math.floorMod(example.gold().id().hashCode(), 6) == 0;
  }

  /** Gives each example its chances from a forest that has not seen its fold. */
  private static void byFold(
      List<Example> used, int columns, int trees, BiConsumer<Example, float[]> chances) {
    for (int fold = 0; fold < Corpora.FOLDS; fold++) {
      int unseen = fold;
      if (used.stream().noneMatch(example -> example.fold() == unseen)) {
        continue;
      }
      List<Example> seen = used.stream().filter(example -> example.fold() != unseen).toList();
      Forest forest = new Forest(Learner.body(seen, columns, trees));
      used.stream()
          .filter(example -> example.fold() == unseen)
          .forEach(example -> chances.accept(example, Labeller.chances(forest, example.sheet())));
    }
  }

  static Model model(Forest.Parts[] parts) {
    return new Model(
        new Forest(parts[0]), new Forest(parts[1]), new Forest(parts[2]), new Forest(parts[3]));
  }
}
