package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Sentences;

/**
 * Takes off the story what leads out of it: a line that leads on to more, before what is no story,
 * and at its end a heading that heads nothing. On a page of elements only a colon tells such a
 * heading: others are what the page says of them.
 */
final class LooseEnds {
  private LooseEnds() {}

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    for (int i : labels.story()) {
      boolean line = labels.of(i) == Label.PARAGRAPH && !Sentences.endsIn(view.text(i));
      if (line && view.hits(i).has(Cue.READ_MORE) && labels.of(i + 1) == Label.CHROME) {
        labels.set(i, Label.CHROME, "leads on to more");
      }
    }
    int last = labels.lastBody();
    if (labels.of(last) == Label.HEADING && (!view.isHtml() || view.text(last).endsWith(":"))) {
      labels.set(last, Label.CHROME, "a heading without a text");
    }
  }
}
