package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.HashSet;
import java.util.Set;

/**
 * Settles the notices about cookies that whole paragraphs of a page may be: prose like the story's,
 * but about something else. A story about cookies says so in its headline.
 */
final class ConsentNotice {
  /** A notice has at least so many blocks that speak of consent. */
  private static final int FEWEST = 4;

  /** What a block among a notice's that does not speak of consent takes from it. */
  private static final float SILENT = 0.8f;

  /** There is a story besides if the other blocks have so many words. */
  private static final float STORY_WORDS = 40;

  private final View view;
  private final Labels labels;

  private ConsentNotice(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Takes a notice among the story's blocks out of it. */
  static void settle(View view, Labels labels) {
    ConsentNotice notice = new ConsentNotice(view, labels);
    Run run = notice.find();
    if (notice.speaking(run) >= FEWEST && !notice.isTheStory(run)) {
      notice.takeOut(run);
    }
  }

  private Run find() {
    float[] values = new float[labels.size()];
    for (int i = 0; i < values.length; i++) {
      float value = speaks(i) ? 1 : -SILENT;
      values[i] = labels.isBody(i) ? value : 0;
    }
    return Run.best(values);
  }

  private int speaking(Run run) {
    int speaking = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      speaking += labels.isBody(i) && speaks(i) ? 1 : 0;
    }
    return speaking;
  }

  private boolean isTheStory(Run run) {
    float others = 0;
    boolean named = false;
    for (int i = 0; i < labels.size(); i++) {
      others += labels.isBody(i) && !run.holds(i) ? view.words(i).weight() : 0;
      named |= labels.of(i) == Label.HEADLINE && speaks(i);
    }
    return named || others < STORY_WORDS;
  }

  private void takeOut(Run run) {
    boolean one = isOne(run);
    int end = one && isBehindStory(run) ? labels.size() : run.last() + 1;
    for (int i = run.first(); i < end; i++) {
      if (labels.isBody(i) && (one || speaks(i))) {
        labels.set(i, Label.CHROME, "in a notice about consent");
      }
    }
  }

  /**
   * Whether it is one notice, and not what stands in the place of each video until somebody
   * consents, with the story in between.
   */
  private boolean isOne(Run run) {
    Set<Integer> told = new HashSet<>();
    boolean one = true;
    for (int i = run.first(); i <= run.last(); i++) {
      one &= !labels.isBody(i) || !speaks(i) || told.add(view.words(i).fingerprint());
    }
    return one;
  }

  /**
   * Whether a notice stands behind the story of a flattened text: what comes behind it there is
   * more of it, such as where to write to.
   */
  private boolean isBehindStory(Run run) {
    float before = labels.storyWords(0, run.first());
    float behind = labels.storyWords(run.last() + 1, labels.size());
    return !view.isHtml() && before > STORY_WORDS && before > behind / 2;
  }

  private boolean speaks(int i) {
    return view.hits(i).has(Cue.CONSENT);
  }
}
