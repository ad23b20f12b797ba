package dev.lede.label;

import dev.lede.meta.Bylines;
import dev.lede.meta.Dates;
import dev.lede.meta.PersonLines;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;

/**
 * Finds the byline and the date among the first paragraphs of a story, which are lines of their own
 * and no sentences; and in a flattened text the standfirst, which stands alone above them.
 */
final class OpeningLines {
  /** So many blocks of a story are looked at, and no more than so many sentences. */
  private static final int REACH = 8;

  private static final int SENTENCES = 2;

  /** A byline has no more words than this. */
  private static final int BYLINE_WORDS = 14;

  /** A standfirst has no more words than this, and the story behind it so many times as many. */
  private static final int DECK_WORDS = 60;

  private static final float STORY_TIMES = 1.5f;

  private final View view;
  private final Labels labels;

  private OpeningLines(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    OpeningLines lines = new OpeningLines(view, labels);
    int first = labels.firstBody();
    int sentences = 0;
    for (int i = first; i < Math.min(first + REACH, labels.size()); i++) {
      sentences += view.isSentence(i) ? 1 : 0;
      if (sentences <= SENTENCES) {
        lines.settle(i);
      }
    }
    if (!view.isHtml()) {
      lines.standfirst(labels.firstBody());
    }
  }

  /** A block of the story that a byline or a date parts from all the rest of it. */
  private void standfirst(int first) {
    boolean above = labels.of(first + 1) == Label.BYLINE || labels.of(first + 1) == Label.DATE;
    if (!above) {
      return;
    }
    float words = view.words(first).weight();
    float story = labels.storyWords(first + 1, labels.size());
    if (words <= DECK_WORDS && story >= STORY_TIMES * words) {
      labels.set(first, Label.DECK, "alone above the byline or the date");
    }
  }

  private void settle(int i) {
    boolean line = !view.isSentence(i) && view.words(i).weight() <= BYLINE_WORDS;
    if (labels.of(i) != Label.PARAGRAPH || !line) {
      return;
    }
    if (isByline(i)) {
      labels.set(i, Label.BYLINE, "a byline of its own above the story");
    } else if (isDate(i)) {
      labels.set(i, Label.DATE, "a date of its own above the story");
    }
  }

  private boolean isByline(int i) {
    String text = view.text(i);
    return view.hits(i).startsWith(Cue.BYLINE) && !Bylines.names(text).isEmpty()
        || PersonLines.isNameAndProfession(text);
  }

  private boolean isDate(int i) {
    Hits hits = view.hits(i);
    boolean said = hits.startsWith(Cue.PUBLISHED) || hits.startsWith(Cue.UPDATED);
    return Dates.dayIn(view.text(i)).filter(date -> said || date.start() == 0).isPresent();
  }
}
