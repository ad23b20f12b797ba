package dev.lede.label;

import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Sentences;
import java.util.List;
import java.util.Optional;

/**
 * A text without a line break. No neighbour tells what its only block is; if that is long and made
 * of sentences it is the story, with whatever else the line holds.
 */
final class OneLine {
  /** A story in one line has at least so many words, and so many sentences. */
  private static final float FEWEST_WORDS = 80;

  private static final int FEWEST_SENTENCES = 4;

  /** Fewer words, or no sentence, tell no story. */
  private static final float LITTLE = 20;

  /** In a list without full stops the words between two of them are more. */
  private static final float MOST_WORDS_A_SENTENCE = 60;

  /** In a list of names or numbers with full stops they are fewer. */
  private static final float FEWEST_WORDS_A_SENTENCE = 5;

  /** More of a line in links, as a share, is a menu or a list. */
  private static final float MOST_LINKS = 0.3f;

  private OneLine() {}

  /** What the line is: the story, or none as it says too little; empty if it may be either. */
  static Optional<Labelling> of(View view) {
    if (view.isHtml() || view.size() != 1) {
      return Optional.empty();
    }
    float words = view.words(0).weight();
    int sentences = sentences(view.text(0));
    if (view.links(0) <= MOST_LINKS && isProse(words, sentences)) {
      return Optional.of(labelled(view, Label.PARAGRAPH, Labeller.UNSEEN, "all that the page has"));
    }
    return sentences > 0 && words >= LITTLE
        ? Optional.empty()
        : Optional.of(labelled(view, Label.CHROME, 0, "all that the page has, and no story"));
  }

  private static Labelling labelled(View view, Label label, float confidence, String reason) {
    Labelled line = new Labelled(view.block(0), label, Labeller.UNSEEN, reason);
    return new Labelling(List.of(line), confidence);
  }

  private static boolean isProse(float words, int sentences) {
    return words >= FEWEST_WORDS
        && sentences >= FEWEST_SENTENCES
        && words <= sentences * MOST_WORDS_A_SENTENCE
        && words >= sentences * FEWEST_WORDS_A_SENTENCE;
  }

  /** How often a mark ends a sentence, and not part of a number or an address. */
  private static int sentences(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean apart = !Character.isLetterOrDigit(next) && !Sentences.isEndMark(next);
      if (Sentences.isEndMark(c) && (apart || EastAsian.isHanOrKana(next))) {
        count++;
      }
    }
    return count;
  }
}
