package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.ArrayList;
import java.util.List;

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
  private final List<Labelled> labelled;

  private ConsentNotice(View view, List<Labelled> labelled) {
    this.view = view;
    this.labelled = labelled;
  }

  /** The labels with a notice among the story's blocks taken out of it. */
  static List<Labelled> settle(View view, List<Labelled> labelled) {
    ConsentNotice notice = new ConsentNotice(view, labelled);
    Run run = notice.find();
    return notice.speaking(run) < FEWEST || notice.isTheStory(run) ? labelled : notice.without(run);
  }

  private Run find() {
    float[] values = new float[labelled.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = !isBody(i) ? 0 : speaks(i) ? 1 : -SILENT;
    }
    return Run.best(values);
  }

  private int speaking(Run run) {
    int speaking = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      speaking += isBody(i) && speaks(i) ? 1 : 0;
    }
    return speaking;
  }

  private boolean isTheStory(Run run) {
    float others = 0;
    boolean named = false;
    for (int i = 0; i < labelled.size(); i++) {
      others += isBody(i) && !run.holds(i) ? view.words(i).weight() : 0;
      named |= labelled.get(i).label() == Label.HEADLINE && speaks(i);
    }
    return named || others < STORY_WORDS;
  }

  private List<Labelled> without(Run run) {
    List<Labelled> without = new ArrayList<>(labelled);
    for (int i = run.first(); i <= run.last(); i++) {
      if (isBody(i)) {
        Known.relabel(view, without, i, Label.CHROME, "in a notice about consent");
      }
    }
    return without;
  }

  private boolean isBody(int i) {
    return labelled.get(i).label().isBody();
  }

  private boolean speaks(int i) {
    return view.hits(i).has(Cue.CONSENT);
  }
}
