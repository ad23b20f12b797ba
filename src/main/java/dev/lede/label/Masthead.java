package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.meta.PersonLines;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;

/** Settles what stands on top of a story, its headline and byline, and whether there is a story. */
final class Masthead {
  /** A trail stands at most so many blocks above the headline that it leads to. */
  private static final int TRAIL_REACH = 6;

  /** The headline that a trail leads to has at least so many words. */
  private static final int HEADLINE_WORDS = 3;

  /** What may part the steps of a trail. */
  private static final String TRAIL_MARKS = ">›»/→|•·,";

  private final View view;
  private final Sheet sheet;
  private final Labels labels;

  private Masthead(View view, Sheet sheet, Labels labels) {
    this.view = view;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** Settles the top of the story. */
  static void settle(View view, Sheet sheet, Labels labels) {
    Masthead masthead = new Masthead(view, sheet, labels);
    if (!labels.has(Label.HEADLINE)) {
      masthead.headline();
    }
    masthead.trails();
    OpeningLines.settle(view, labels);
    masthead.headingsAlone();
    masthead.contacts();
  }

  /** The heading that says what the page states as its headline; in a text, the first line. */
  private void headline() {
    for (int i = 0; i < labels.size() && view.isHtml(); i++) {
      boolean heading = view.kind(i) == Kind.HEADING;
      if (heading && sheet.get(i, Feature.LIKE_HEADLINE) == 1) {
        labels.set(i, Label.HEADLINE, "a heading that says the stated headline");
        return;
      }
    }
    Hits hits = view.hits(0);
    boolean marked = hits.has(Cue.CREDIT) || hits.has(Cue.CAPTION) || view.isSentence(0);
    if (!view.isHtml() && labels.of(0) == Label.CAPTION && !marked) {
      labels.set(0, Label.HEADLINE, "the first line, and not marked as a caption");
    }
  }

  /** A line of a text that ends with a line behind it is a trail to it: "Blog › Swans are back". */
  private void trails() {
    for (int i = 0; i < labels.size() && !view.isHtml(); i++) {
      int target = labels.of(i) == Label.HEADLINE ? target(i) : i;
      if (target > i) {
        labels.set(i, Label.CHROME, "a trail that leads to the headline");
        labels.set(target, Label.HEADLINE, "a trail above leads here");
      }
    }
  }

  private int target(int trail) {
    String text = view.text(trail);
    int last = Math.min(labels.size() - 1, trail + TRAIL_REACH);
    for (int i = trail + 1; i <= last; i++) {
      String end = view.text(i);
      int start = text.length() - end.length();
      if (start > 0
          && view.words(i).weight() >= HEADLINE_WORDS
          && text.regionMatches(true, start, end, 0, end.length())
          && isStep(text, start)) {
        return i;
      }
    }
    return trail;
  }

  /** Whether a trail's last step begins here: behind a mark, or joined to the step before. */
  private static boolean isStep(String trail, int start) {
    int before = start - 1;
    while (before > 0 && trail.charAt(before) == ' ') {
      before--;
    }
    boolean joined =
        before == start - 1
            && Character.isLowerCase(trail.charAt(before))
            && Character.isUpperCase(trail.charAt(start));
    return joined || TRAIL_MARKS.indexOf(trail.charAt(before)) >= 0;
  }

  /** Headings without a text are no story. */
  private void headingsAlone() {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && labels.of(i) != Label.HEADING) {
        return;
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.HEADING) {
        labels.set(i, Label.CHROME, "a heading without a text");
      }
    }
  }

  /** A line that names whom to ask about the text looks like a byline, but names no author. */
  private void contacts() {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.of(i) == Label.BYLINE && PersonLines.namesContact(view.text(i))) {
        labels.set(i, Label.CHROME, "names whom to ask, not who wrote");
      }
    }
  }
}
