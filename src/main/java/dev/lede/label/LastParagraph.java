package dev.lede.label;

import dev.lede.phrase.Cue;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the last paragraphs of a flattened text's story, which a box of links or an advertisement
 * parts from all before: long sentences not far behind, of which the weights were unsure, in words
 * that the story has too.
 */
final class LastParagraph {
  /** So far behind the story's last block, in blocks, and behind one another. */
  private static final int REACH = 6;

  /** No more than so many paragraphs. */
  private static final int MOST = 2;

  /** Each has so many words. */
  private static final int WORDS = 25;

  /** So large a share of its words stands in the story. */
  private static final float KNOWN = 0.45f;

  /** What may be a name stands so far above a text about its bearer, in lines, at most. */
  private static final int NAME_REACH = 3;

  /** Its line has no more words. */
  private static final int NAME_WORDS = 7;

  /** The weights were no surer than this of what they took it for. */
  private static final double UNSURE = 0.5;

  private static final Set<Label> OPEN = EnumSet.of(Label.CHROME, Label.TEASER_DESCRIPTION);

  /** What such a paragraph may speak of: all but what notices and captions do. */
  private static final Set<Cue> TOPICS =
      EnumSet.complementOf(
          EnumSet.of(
              Cue.EDITORIAL_NOTE,
              Cue.SUBSCRIBE,
              Cue.LEGAL,
              Cue.CREDIT,
              Cue.CAPTION,
              Cue.CONSENT,
              Cue.PAYWALL));

  private final View view;
  private final Labels labels;
  private final Vocabulary vocabulary = new Vocabulary();

  private LastParagraph(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
    labels.story().forEach(i -> vocabulary.add(view.words(i)));
  }

  /** Settles these paragraphs. */
  static void settle(View view, Labels labels) {
    if (labels.lastBody() >= 0) {
      new LastParagraph(view, labels).find();
    }
  }

  private void find() {
    int found = 0;
    int end = labels.lastBody();
    for (int i = end + 1; found < MOST && i <= end + REACH && i < labels.size(); i++) {
      if (isOpen(i) && isLong(i) && view.hits(i).hasOnly(TOPICS) && !isNamedAbove(i)) {
        labels.set(i, Label.PARAGRAPH, "speaks on behind the story's end");
        found++;
        end = i;
      }
    }
  }

  /** Whether neither a rule nor the headline of another story says what this is. */
  private boolean isOpen(int i) {
    return OPEN.contains(labels.of(i))
        && !labels.isSettled(i)
        && labels.score(i) <= UNSURE
        && labels.of(i - 1) != Label.TEASER;
  }

  /** Whether a short line closely above begins with the word, maybe a name, that a text does. */
  private boolean isNamedAbove(int text) {
    String first = firstWord(text);
    for (int i = text - 1; i >= Math.max(0, text - NAME_REACH); i--) {
      if (view.words(i).weight() <= NAME_WORDS && firstWord(i).equals(first)) {
        return true;
      }
    }
    return false;
  }

  private String firstWord(int i) {
    return view.text(i).split(" ", 2)[0];
  }

  private boolean isLong(int i) {
    return view.isSentence(i)
        && view.words(i).weight() >= WORDS
        && vocabulary.known(view.words(i), false) >= KNOWN;
  }
}
