package dev.lede.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the roles are learned from: blocks whose label is known. Of text, few are, as lines are cut
 * otherwise than the elements that somebody labelled; the others, weighing less, are labelled by a
 * draft forest: self-training, as in H. Scudder, "Probability of error of some adaptive
 * pattern-recognition machines", IEEE Trans. Inf. Theory 11(3), 1965.
 */
final class Roles {
  private static final float GUESSED_WEIGHT = 0.1f;

  /** From this chance on a block is chrome beyond doubt. */
  private static final float CERTAIN = 0.97f;

  /** Of the blocks that are chrome beyond doubt one in so many is enough. */
  private static final int EASY_STEP = 10;

  /** Of the blocks that are known to be chrome among chrome one in so many is learned from. */
  private static final int CHROME_STEP = 3;

  /** Neighbours on each side that make a block one among others. */
  private static final int NEAR = 2;

  private static final int LONG = 30;

  /** What pages of text teach better than pages with tags: made-up ones have many. */
  private static final Set<Label> PARTS =
      EnumSet.of(Label.TEASER_SECTION, Label.TEASER_DESCRIPTION);

  private final TrainingSet set = new TrainingSet();

  /** What was added. */
  TrainingSet set() {
    return set;
  }

  /**
   * Adds the blocks whose labels are known; of the many that are chrome among chrome some, which
   * count for the others.
   */
  Roles addKnown(List<Example> examples) {
    for (Example example : examples) {
      Label[] labels = example.roles().orElseGet(() -> new Label[0]);
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] != null && !isAmongChrome(labels, i)) {
          add(example, i, labels[i], 1);
        } else if (labels[i] != null && i % CHROME_STEP == 0) {
          add(example, i, labels[i], CHROME_STEP);
        }
      }
    }
    return this;
  }

  private static boolean isAmongChrome(Label[] labels, int block) {
    boolean chrome = true;
    for (int i = Math.max(0, block - NEAR); i <= Math.min(labels.length - 1, block + NEAR); i++) {
      chrome &= labels[i] == Label.CHROME;
    }
    return chrome;
  }

  /** A label that a block whose label is not known seems to have, and how much it counts. */
  record Guess(Label label, float weight) {}

  /**
   * The labels of the blocks whose labels are not known, by a lesson or else as a forest sees them;
   * null where neither should be asked.
   */
  static Guess[] guess(Example example, Forest forest, Lessons lessons) {
    Guess[] guesses = new Guess[example.view().size()];
    Lessons.Lesson[] taught = lessons.of(example);
    float[][] chances = forest.chances(new Answers(example.sheet().rows()));
    for (int i = 0; i < guesses.length; i++) {
      if (example.roles().isEmpty() || example.roles().get()[i] == null) {
        guesses[i] = guess(example, i, chances[i], Optional.ofNullable(taught[i]));
      }
    }
    return guesses;
  }

  private static Guess guess(
      Example example, int i, float[] chances, Optional<Lessons.Lesson> lesson) {
    float body = example.body()[i];
    if (body == 1 && example.view().words(i).weight() >= LONG) {
      return new Guess(Label.PARAGRAPH, GUESSED_WEIGHT);
    }
    return body == 0 ? outside(i, chances, lesson.filter(one -> !one.isSure())) : null;
  }

  private static Guess outside(int i, float[] chances, Optional<Lessons.Lesson> lesson) {
    Label seen = Model.ROLES.get(bestOutside(chances));
    Guess guess =
        lesson
            .filter(one -> !one.label().isBody() && !PARTS.contains(seen))
            .map(one -> new Guess(one.label(), one.weight()))
            .orElseGet(() -> new Guess(seen, GUESSED_WEIGHT));
    boolean easy =
        guess.label == Label.CHROME && chances[Model.ROLES.indexOf(Label.CHROME)] > CERTAIN;
    return easy && i % EASY_STEP != 0 ? null : guess;
  }

  /** Adds the blocks whose labels are guessed. */
  Roles addGuessed(Example example, Guess[] guesses) {
    for (int i = 0; i < guesses.length; i++) {
      if (guesses[i] != null) {
        add(example, i, guesses[i].label, guesses[i].weight);
      }
    }
    return this;
  }

  /**
   * The likeliest label but for the body's; a caption only where the draft has next to no doubt.
   */
  private static int bestOutside(float[] chances) {
    int best = Model.ROLES.indexOf(Label.CHROME);
    for (int role = 0; role < chances.length; role++) {
      Label label = Model.ROLES.get(role);
      boolean open = !label.isBody() && (label != Label.CAPTION || chances[role] > 0.85f);
      best = open && chances[role] > chances[best] ? role : best;
    }
    return best;
  }

  private void add(Example example, int i, Label label, float weight) {
    float target = Model.ROLES.indexOf(label);
    double words = 1 + example.view().words(i).weight();
    set.add(example.sheet().row(i), target, weight * (float) Math.pow(words, 0.25));
  }
}
