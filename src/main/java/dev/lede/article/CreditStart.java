package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/** Finds where the credit begins in a caption's text. */
final class CreditStart {
  /** The name of a paper before "photo by" is no longer. */
  private static final int LONGEST_OWNER = 30;

  private CreditStart() {}

  /** The index of the credit with its mark or bracket; 0 if the text is all credit. */
  static Optional<Integer> in(String text) {
    Optional<Integer> bracket = bracket(text);
    Optional<Integer> mark = CreditMark.in(text);
    if (bracket.isPresent() && mark.isPresent()) {
      // "Photo: Ann Lee (AGENCY)", "... (Photo: Ann Lee)": whichever holds the other.
      return Optional.of(Math.min(bracket.get(), mark.get()));
    }
    Optional<Integer> one = bracket.isPresent() ? bracket : mark;
    return one.isPresent() ? one : CreditTail.in(text);
  }

  /** "... (Photo by Ann Lee)", "…（法新社）". */
  private static Optional<Integer> bracket(String text) {
    int close = text.length() - 1;
    while (close > 0 && " .。".indexOf(text.charAt(close)) >= 0) {
      close--;
    }
    int open = close < 0 ? -1 : opening(text, close);
    if (open < 0) {
      return Optional.empty();
    }
    boolean behindSentence = SentenceEnd.closes(text, open);
    String content = text.substring(open + 1, close);
    return isCredit(content, behindSentence) || saysWho(content)
        ? Optional.of(nameBefore(text, open))
        : Optional.empty();
  }

  /** "A sentence. Ann Lee (The Agency)": where the name before the bracket begins, or that. */
  private static int nameBefore(String text, int open) {
    int start = SentenceEnd.last(text, open);
    String name = text.substring(start, open).strip();
    boolean person = start > 0 && name.indexOf(' ') > 0 && NameShape.isBare(name);
    return person ? start : open;
  }

  /** The bracket's partner, others of its kind in between left aside; -1 if it has none. */
  private static int opening(String text, int close) {
    char bracket = text.charAt(close);
    int partner = Brackets.opening(bracket);
    int depth = 0;
    for (int i = partner == Brackets.NONE ? -1 : close; i >= 0; i--) {
      if (text.charAt(i) == bracket) {
        depth++;
      } else if (text.charAt(i) == partner && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCredit(String content, boolean behindSentence) {
    Hits hits = Phrases.in(content);
    if (hits.startsWith(Cue.CREDIT) || hits.endsWith(Cue.CREDIT)) {
      return true;
    }
    if (hits.has(Cue.CREDIT) && (hits.has(Cue.CAPTION) || hasColon(content))) {
      return true;
    }
    boolean bare =
        behindSentence
            && content.length() <= CreditTail.LONGEST_BARE
            && !hits.has(Cue.CAPTION)
            && NameShape.isBare(content);
    return bare || NameShape.isCertain(content);
  }

  /** "Harbour Times photo by Ann Lee": a word or two before the mark tell whose picture it is. */
  private static boolean saysWho(String content) {
    Optional<Integer> mark = CreditMark.in(content);
    return mark.isPresent()
        && mark.get() <= LONGEST_OWNER
        && SentenceEnd.last(content, mark.get()) == 0;
  }

  private static boolean hasColon(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }
}
