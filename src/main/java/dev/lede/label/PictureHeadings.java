package dev.lede.label;

import dev.lede.block.Kind;
import dev.lede.phrase.CaptionMark;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;

/**
 * Finds the captions and credits that the weights took for headings of the story, as they stand
 * alone between its paragraphs: what says that it is a caption, and of a flattened text what holds
 * a credit's mark and a name.
 */
final class PictureHeadings {
  /** A credit on a line of its own has no more words. */
  private static final int MOST_WORDS = 6;

  /** A name before a slash has so many words at least, and so many at most. */
  private static final int FEWEST_NAMES = 2;

  private static final int MOST_NAMES = 3;

  private final View view;
  private final Labels labels;

  private PictureHeadings(View view, Labels labels) {
    this.view = view;
    this.labels = labels;
  }

  /** Settles these lines. */
  static void settle(View view, Labels labels) {
    PictureHeadings lines = new PictureHeadings(view, labels);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isBody(i) && CaptionMark.end(view.text(i)) > 0) {
        labels.set(i, Label.CAPTION, "says that it is a caption");
      } else if (!view.isHtml() && labels.of(i) == Label.HEADING && view.kind(i) == Kind.TEXT) {
        lines.heading(i);
      } else if (!view.isHtml() && labels.of(i) == Label.DECK) {
        lines.deck(i);
      }
    }
  }

  /** Of two standfirsts the one with a credit right behind it is the caption of that picture. */
  private void deck(int i) {
    boolean second = i > 1 && isTop(i - 1) && isTop(i - 2);
    if (second && i + 1 < labels.size() && labels.of(i + 1) == Label.CREDIT) {
      labels.set(i, Label.CAPTION, "a second standfirst, above a credit");
    }
  }

  private boolean isTop(int i) {
    return labels.of(i) == Label.HEADLINE || labels.of(i) == Label.DECK;
  }

  private void heading(int i) {
    String text = view.text(i);
    if (isCredit(i) || isMaker(text)) {
      labels.set(i, Label.CREDIT, "nothing but a picture's credit");
    } else if (isSentenceAndBrackets(text) || isSentenceAndCredit(i)) {
      labels.set(i, Label.CAPTION, "a sentence with a credit behind it");
    }
  }

  /** Whether a line is like "Photograph: Ferry Post Archive". */
  private boolean isCredit(int i) {
    String text = view.text(i);
    Hits hits = view.hits(i);
    if (!hits.startsWith(Cue.CREDIT)) {
      return false;
    }
    Hit mark = hits.first(Cue.CREDIT).orElseThrow();
    if (!CaptionTails.isMark(text, mark)) {
      return false;
    }
    String[] words = text.substring(mark.end() + 1).strip().split(" ");
    return words.length <= MOST_WORDS && areNames(words) && (words.length > 1 || isOne(words[0]));
  }

  /** Whether a name may be one word: where the script has no capitals. */
  private static boolean isOne(String word) {
    return Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
  }

  /** Whether a line is like "Ann Reed/Ferry Post". */
  private static boolean isMaker(String text) {
    int slash = text.indexOf('/');
    if (slash < 1 || slash != text.lastIndexOf('/') || slash == text.length() - 1) {
      return false;
    }
    String[] person = text.substring(0, slash).strip().split(" ");
    String[] paper = text.substring(slash + 1).strip().split(" ");
    return person.length >= FEWEST_NAMES
        && person.length <= MOST_NAMES
        && paper.length >= FEWEST_NAMES
        && person.length + paper.length <= MOST_WORDS
        && areNames(person)
        && areNames(paper);
  }

  /** Whether all words are such as names have: no small letter in front, and no digit or sign. */
  private static boolean areNames(String... words) {
    for (String word : words) {
      if (word.isEmpty()
          || Character.isLowerCase(word.codePointAt(0))
          || !word.codePoints().allMatch(c -> Character.isLetter(c) || ".-'’/".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** No heading is one; but a question may have an answer in brackets. */
  private static boolean isSentenceAndBrackets(String text) {
    return CaptionTails.isSentenceAndBrackets(text) && text.lastIndexOf(". (") > 0;
  }

  /** Whether a line is like "The lock today. Photo: Ann Reed". */
  private boolean isSentenceAndCredit(int i) {
    String text = view.text(i);
    for (Hit hit : view.hits(i).all()) {
      boolean marked = hit.cue() == Cue.CREDIT && CaptionTails.isMark(text, hit);
      if (marked && text.startsWith(". ", hit.start() - 2)) {
        return true;
      }
    }
    return false;
  }
}
