package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/**
 * Finds a credit that stands in brackets before its caption: "(AP Photo/Ann Lee) Boats at rest."
 */
final class CreditFront {
  /** No credit is longer than this many chars. */
  private static final int LONGEST = 140;

  private CreditFront() {}

  /** The index behind the bracket; there is a caption behind it. */
  static Optional<Integer> in(String text) {
    int partner = text.isEmpty() ? Brackets.NONE : Brackets.closing(text.charAt(0));
    int close = partner == Brackets.NONE ? -1 : text.indexOf(partner);
    if (close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    return isCredit(text.substring(1, close)) && isCaption(text.substring(close + 1).strip())
        ? Optional.of(close + 1)
        : Optional.empty();
  }

  private static boolean isCredit(String content) {
    Hits hits = Phrases.in(content);
    return hits.startsWith(Cue.CREDIT) || hits.endsWith(Cue.CREDIT);
  }

  // "(Photo: Ann Lee) The Agency" is a credit to its end
  private static boolean isCaption(String text) {
    return SentenceEnd.closes(text, text.length()) && !NameShape.isLikely(text);
  }
}
