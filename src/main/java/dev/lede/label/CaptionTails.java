package dev.lede.label;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Sentences;

/** Tells whether a block of text ends as captions do: in a credit, or in the name of a maker. */
final class CaptionTails {
  /** The sentence before a mere name has so many words. */
  private static final int NAMED_WORDS = 4;

  /** That name has no more. */
  private static final int NAME_WORDS = 6;

  /**
   * A word of fewer chars may be cut short before a full stop, "vs.", and small in a name, "for".
   */
  private static final int WORD_CHARS = 4;

  /** The sentence before a credit or a name in brackets has so many chars. */
  private static final int SENTENCE_CHARS = 15;

  /** The credit, from the end of the sentence on, has no more than this. */
  private static final int CREDIT_CHARS = 80;

  /** What stands behind the mark of a credit. */
  private static final String COLONS = ":：";

  /** What may end the sentence before a name in brackets. */
  private static final String ENDS = ".!?\"”";

  private CaptionTails() {}

  /** Whether a line ends in a credit: in brackets, or behind "Photo:". */
  static boolean isCredited(View view, int i) {
    String text = view.text(i);
    int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    int open = isClosed(text) && bracket >= 0 ? bracket : text.length();
    for (Hit hit : view.hits(i).all()) {
      boolean behind = hit.start() > open || isMark(text, hit);
      if (hit.cue() == Cue.CREDIT && hit.start() > 0 && behind) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon follows what is found in a text, as it does the mark of a credit: "Photo:". */
  static boolean isMark(String text, Hit hit) {
    return hit.end() < text.length() && COLONS.indexOf(text.charAt(hit.end())) >= 0;
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
    boolean parted = stop >= SENTENCE_CHARS && text.length() - stop <= CREDIT_CHARS;
    if (!parted || Sentences.endsIn(text) && !isClosed(text)) {
      return false;
    }
    for (Hit hit : view.hits(i).all()) {
      boolean agency = hit.cue() == Cue.AGENCY && !text.endsWith("]"); // as a link names its paper
      if ((hit.cue() == Cue.CREDIT || agency) && hit.start() > stop) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is like "The lock at Ashmere opens in June. (Ann Reed)". */
  static boolean isSentenceAndBrackets(String text) {
    int open = text.lastIndexOf('(');
    if (!text.endsWith(")") || open < SENTENCE_CHARS) {
      return false;
    }
    String sentence = text.substring(0, open).stripTrailing();
    String name = text.substring(open + 1, text.length() - 1);
    return !sentence.isEmpty() // as it may be of control characters
        && ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        && !name.isBlank()
        && isName(name.strip().split(" "));
  }

  /** Whether a text is like "The lock at Ashmere. Ann Reed for The Ferry Post". */
  static boolean isSentenceAndName(String text) {
    int stop = text.lastIndexOf(". ");
    if (stop < WORD_CHARS || Sentences.endsIn(text)) {
      return false;
    }
    String sentence = text.substring(0, stop);
    String name = text.substring(stop + 2);
    return sentence.substring(stop - WORD_CHARS).codePoints().allMatch(Character::isLowerCase)
        && sentence.split(" ").length >= NAMED_WORDS
        && isName(name.strip().split(" "));
  }

  /** Whether the words begin with capitals, but for a short one within: "Reed for The Post". */
  private static boolean isName(String... words) {
    boolean capitals = words.length <= NAME_WORDS && startsWithCapital(words[0]);
    for (String word : words) {
      capitals &= word.length() < WORD_CHARS || startsWithCapital(word);
    }
    return capitals && !words[words.length - 1].endsWith(":");
  }

  /** Whether a word begins with a capital; in a line of code it may be empty. */
  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
