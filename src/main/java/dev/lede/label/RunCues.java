package dev.lede.label;

import static dev.lede.label.Feature.*;

/** Features of the best run of lines, which is a first idea of where the story is. */
final class RunCues {
  /**
   * Words of running text that pay for a line in the run: a short line costs, a paragraph gains.
   */
  private static final float PRICE = 9;

  /** More words of a line gain no more. */
  private static final float MOST_GAIN = 60;

  /** A line of so many words of running text is long. */
  private static final float LONG = 18;

  /** A short line leaves so much of a run of long ones. */
  private static final float WEAR = 0.7f;

  /** A line further away from the run than this is as far as can be. */
  private static final int FAR = 50;

  private final View view;
  private final Sheet sheet;
  private Run run;

  private RunCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void fill(View view, Sheet sheet) {
    RunCues cues = new RunCues(view, sheet);
    cues.findRun();
    cues.stand();
    cues.likeness();
    cues.longRuns();
  }

  private void findRun() {
    float[] values = new float[view.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(MOST_GAIN, view.running(i)) - PRICE;
    }
    run = Run.best(values);
  }

  private void stand() {
    float total = 1;
    float words = 0;
    float longest = 1;
    for (int i = 0; i < view.size(); i++) {
      longest = Math.max(longest, view.running(i));
      total += view.running(i);
      words += run.holds(i) ? view.running(i) : 0;
    }
    int length = Math.max(1, run.last() - run.first());
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, LONGEST_SHARE, view.running(i) / longest);
      sheet.set(i, RUN_INSIDE, run.holds(i));
      sheet.set(i, RUN_DISTANCE, Math.max(-FAR, Math.min(FAR, run.distance(i))));
      sheet.set(i, RUN_PLACE, (float) (i - run.first()) / length);
      sheet.set(i, RUN_SHARE, words / total);
      sheet.set(i, RUN_WORDS, Math.log1p(words));
      sheet.set(i, PAGE_RUN_SHARE, (float) length / view.size());
    }
  }

  /** How many of a block's words the run uses too, the block itself aside. */
  private void likeness() {
    Vocabulary vocabulary = new Vocabulary();
    for (int i = run.first(); i <= run.last(); i++) {
      vocabulary.add(view.words(i));
    }
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, RUN_LIKENESS, vocabulary.known(view.words(i), run.holds(i)));
    }
  }

  /**
   * The number of long blocks in the stretch of mostly long blocks that the block stands in or by.
   */
  private void longRuns() {
    float[] before = new float[view.size()];
    float[] after = new float[view.size()];
    for (int i = 0; i < view.size(); i++) {
      before[i] = step(i == 0 ? 0 : before[i - 1], i);
    }
    for (int i = view.size() - 1; i >= 0; i--) {
      after[i] = step(i == view.size() - 1 ? 0 : after[i + 1], i);
    }
    for (int i = 0; i < view.size(); i++) {
      sheet.set(i, LONG_RUN_BEFORE, i == 0 ? 0 : before[i - 1]);
      sheet.set(i, LONG_RUN_AFTER, i == view.size() - 1 ? 0 : after[i + 1]);
      sheet.set(i, LONG_RUN, before[i] + after[i]);
    }
  }

  /**
   * A long block adds one; a short one wears the run down, so that a heading does not end it and a
   * menu does.
   */
  private float step(float run, int i) {
    return view.running(i) >= LONG ? run + 1 : run * WEAR;
  }
}
