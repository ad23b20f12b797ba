package dev.lede.label;

import static dev.lede.label.Opinion.*;

/** Features of what the first pass thinks of a block, its neighbours and those set like it. */
final class GuessCues {
  private static final Opinion[] BEFORE = {GUESS_BEFORE_1, GUESS_BEFORE_2, GUESS_BEFORE_3};
  private static final Opinion[] AFTER = {GUESS_AFTER_1, GUESS_AFTER_2, GUESS_AFTER_3};

  /** A block further away than this, in blocks, is as far as can be. */
  private static final int FAR = 50;

  /** From this chance on a block is likely body. */
  private static final float LIKELY = 0.5f;

  /** A block of fewer words is no sure sign that the story is near. */
  private static final int SURE_WORDS = 10;

  /** What the run of body gains or loses by a block grows with its words up to so many. */
  private static final int MOST_WORDS = 60;

  /** And counts for so many words more, so that a block without words costs something too. */
  private static final int EACH = 3;

  private final View view;
  private final Sheet sheet;
  private final float[] guess;
  private final float[] mass;

  private GuessCues(View view, Sheet sheet, float[] guess) {
    this.view = view;
    this.sheet = sheet;
    this.guess = guess;
    this.mass = new float[guess.length];
    for (int i = 0; i < guess.length; i++) {
      mass[i] = guess[i] * view.words(i).weight();
    }
  }

  /** Fills the features from the first pass's chances of being body. */
  static void fill(View view, Sheet sheet, float[] guess) {
    if (view.size() == 0) {
      return;
    }
    GuessCues cues = new GuessCues(view, sheet, guess);
    for (int i = 0; i < view.size(); i++) {
      cues.neighbours(i);
    }
    cues.sums();
    cues.run();
    cues.distances();
    cues.groups();
    cues.likeness();
  }

  private void neighbours(int i) {
    sheet.set(i, GUESS, guess[i]);
    for (int step = 1; step <= BEFORE.length; step++) {
      sheet.set(i, BEFORE[step - 1], i - step < 0 ? 0 : guess[i - step]);
      sheet.set(i, AFTER[step - 1], i + step >= view.size() ? 0 : guess[i + step]);
    }
    sheet.set(i, GUESS_WINDOW_3, mean(i, 3));
    sheet.set(i, GUESS_WINDOW_10, mean(i, 10));
  }

  private float mean(int i, int reach) {
    float sum = 0;
    float weight = 0;
    for (int at = Math.max(0, i - reach); at < Math.min(view.size(), i + reach + 1); at++) {
      float words = at == i ? 0 : view.words(at).weight();
      sum += guess[at] * words;
      weight += words;
    }
    return weight == 0 ? 0 : sum / weight;
  }

  private void sums() {
    float total = 0;
    float largest = 0;
    for (float value : mass) {
      total += value;
      largest = Math.max(largest, value);
    }
    float before = 0;
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, GUESS_BEFORE_ALL, before / Math.max(1, total));
      before += mass[i];
      sheet.set(i, GUESS_AFTER_ALL, (total - before) / Math.max(1, total));
      sheet.set(i, GUESS_TOTAL, Math.log1p(total));
      sheet.set(i, GUESS_LARGEST, largest / Math.max(1, total));
    }
  }

  private void run() {
    float[] values = new float[view.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (guess[i] - LIKELY) * Math.min(MOST_WORDS, view.words(i).weight() + EACH);
    }
    Run run = Run.best(values);
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, GUESS_RUN_INSIDE, run.holds(i));
      sheet.set(i, GUESS_RUN_DISTANCE, Math.max(-FAR, Math.min(FAR, run.distance(i))));
    }
  }

  /** How many blocks lie between a block and the nearest likely body on either side. */
  private void distances() {
    int since = FAR;
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, GUESS_SINCE, since);
      since = isLikely(i) ? 0 : Math.min(FAR, since + 1);
    }
    int until = FAR;
    for (int i = view.size() - 1; i >= 0; i--) {
      sheet.set(i, GUESS_UNTIL, until);
      until = isLikely(i) ? 0 : Math.min(FAR, until + 1);
    }
  }

  private boolean isLikely(int i) {
    return guess[i] > LIKELY && view.words(i).weight() >= SURE_WORDS;
  }

  private void groups() {
    if (!view.isHtml()) {
      return;
    }
    average(GUESS_PARENT, view.groups().parents());
    average(GUESS_GRANDPARENT, view.groups().grandparents());
    average(GUESS_SAME_SHAPE, view.groups().shapes());
  }

  /** The mean guess of the other blocks of a block's group, by words; NaN where there are none. */
  private void average(Opinion opinion, int[] group) {
    float[] sums = new float[view.groups().count()];
    float[] words = new float[sums.length];
    for (int i = 0; i < view.size(); i++) {
      sums[group[i]] += mass[i];
      words[group[i]] += view.words(i).weight();
    }
    for (int i = 0; i < view.size(); i++) {
      float others = words[group[i]] - view.words(i).weight();
      sheet.set(i, opinion, others < 1 ? Float.NaN : (sums[group[i]] - mass[i]) / others);
    }
  }

  /** How many of a block's words stand in the likely body too, the block itself aside. */
  private void likeness() {
    Vocabulary vocabulary = new Vocabulary();
    for (int i = 0; i < view.size(); i++) {
      if (guess[i] > LIKELY) {
        vocabulary.add(view.words(i));
      }
    }
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, GUESS_LIKENESS, vocabulary.known(view.words(i), guess[i] > LIKELY));
    }
  }
}
