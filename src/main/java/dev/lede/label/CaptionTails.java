package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Sentences;

/** Tells whether a block of text ends as captions do: in a credit, or in the name of a maker. */
final class CaptionTails {
  /** A caption with no more than a name behind it has so many words. */
  private static final int NAMED_WORDS = 4;

  /** That name has no more. */
  private static final int NAME_WORDS = 6;

  /** A shorter word may be cut short before a full stop, "vs.", and small in a name, "for". */
  private static final int WORD = 4;

  /** The sentence before a credit has so many chars, and the credit no more than that. */
  private static final int SENTENCE = 15;

  private static final int CREDIT = 80;

  /** What stands behind the mark of a credit. */
  private static final String COLONS = ":：";

  /** What may end the sentence before a name in brackets. */
  private static final String ENDS = ".!?\"”";

  private CaptionTails() {}

  /** Whether a line ends in a credit: in brackets, or behind "Photo:". */
  static boolean isCredited(View view, int i) {
    String text = view.text(i);
    int open =
        isClosed(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : text.length();
    for (Hit hit : view.hits(i).all()) {
      boolean marked = hit.end() < text.length() && COLONS.indexOf(text.charAt(hit.end())) >= 0;
      if (hit.cue() == Cue.CREDIT && hit.start() > 0 && (marked || hit.start() > open)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends in brackets. */
  static boolean isClosed(String text) {
    return text.endsWith(")") || text.endsWith("）");
  }

  /** Whether a text is a sentence and behind it what holds a credit mark or an agency's name. */
  static boolean endsInCredit(View view, int i) {
    String text = view.text(i);
    int stop = -1;
    for (char mark : ".!?".toCharArray()) {
      stop = Math.max(stop, text.lastIndexOf(mark + " "));
    }
    boolean parted = stop >= SENTENCE && text.length() - stop <= CREDIT;
    if (!parted || Sentences.endsIn(text) && !isClosed(text)) {
      return false;
    }
    for (Hit hit : view.hits(i).all()) {
      boolean credit = hit.cue() == Cue.CREDIT || hit.cue() == Cue.AGENCY;
      if (credit && hit.start() > stop) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is like "The lock at Ashmere opens in June. (Ann Reed)". */
  static boolean isSentenceAndBrackets(String text) {
    int open = text.lastIndexOf('(');
    if (!text.endsWith(")") || open < SENTENCE) {
      return false;
    }
    String sentence = text.substring(0, open).stripTrailing();
    String name = text.substring(open + 1, text.length() - 1);
    return ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        && !name.isBlank()
        && isName(name.strip().split(" "));
  }

  /** Whether a text is like "The lock at Ashmere. Ann Reed for The Ferry Post". */
  static boolean isSentenceAndName(String text) {
    int stop = text.lastIndexOf(". ");
    if (stop < WORD || Sentences.endsIn(text)) {
      return false;
    }
    String sentence = text.substring(0, stop);
    String name = text.substring(stop + 2);
    return sentence.substring(stop - WORD).codePoints().allMatch(Character::isLowerCase)
        && sentence.split(" ").length >= NAMED_WORDS
        && isName(name.split(" "));
  }

  /** Whether the words begin with capitals, but for a short one within: "Reed for The Post". */
  private static boolean isName(String... words) {
    boolean capitals = Character.isUpperCase(words[0].codePointAt(0));
    for (String word : words) {
      capitals &= word.length() < WORD || Character.isUpperCase(word.codePointAt(0));
    }
    return capitals && words.length <= NAME_WORDS && !words[words.length - 1].endsWith(":");
  }
}
