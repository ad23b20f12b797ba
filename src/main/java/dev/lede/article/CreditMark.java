package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/**
 * Finds the mark that opens a credit without brackets: "... Foto: Ann Lee/dpa", "... © Agency |
 * Name".
 */
final class CreditMark {
  /** One of these behind a word makes it a mark for sure. */
  private static final String SIGNS = CreditText.COLONS + "/";

  /** Behind a mark that can mean nothing else, who made what may take this many chars. */
  private static final int LONGEST = 140;

  /** Marks are looked for in this many last chars, so that many marks cost no more than a few. */
  private static final int REACH = 250;

  private CreditMark() {}

  /** The index of the mark. */
  static Optional<Integer> in(String text) {
    for (Hit hit : Phrases.in(text).all()) {
      if (hit.cue() == Cue.CREDIT && opens(text, hit)) {
        return Optional.of(isWord(text, hit) ? sentence(text, hit.start()) : hit.start());
      }
    }
    return glued(text);
  }

  private static boolean opens(String text, Hit hit) {
    if (text.length() - hit.end() > REACH || isHalfWord(text, hit)) {
      return false;
    }
    boolean stands = hit.start() == 0 || SentenceEnd.closes(text, hit.start());
    String tail = CreditText.trim(text.substring(hit.end()));
    if (tail.isEmpty()) {
      // "Handout" says who by itself, but a mere "photo" at the end of a sentence does not.
      return stands;
    }
    if (stands && hit.start() > 0 && hasSign(text, hit)) {
      return tail.length() <= LONGEST && !SentenceEnd.closes(tail, tail.length());
    }
    return hasSign(text, hit) ? NameShape.isLikely(tail) : NameShape.isMostlyNames(tail);
  }

  /** "a photo-call at the quay": the mark is half of another word. */
  private static boolean isHalfWord(String text, Hit hit) {
    int behind = hit.end() + 1;
    return behind < text.length()
        && text.charAt(hit.end()) == '-'
        && Character.isLowerCase(text.charAt(behind));
  }

  /** "via The Agency", not "Photo:" or "©". */
  private static boolean isWord(String text, Hit hit) {
    boolean colon =
        hit.end() < text.length() && CreditText.COLONS.indexOf(text.charAt(hit.end())) >= 0;
    return Character.isLetter(text.charAt(hit.start())) && !colon;
  }

  private static boolean hasSign(String text, Hit hit) {
    return !Character.isLetter(text.charAt(hit.start()))
        || CreditText.isFollowedBy(text, hit.end(), SIGNS);
  }

  /**
   * "Ann Lee/The Agency via Other": what stands before the mark in its sentence may be credit too.
   */
  private static int sentence(String text, int mark) {
    int start = SentenceEnd.last(text, mark);
    boolean names = start > 0 && NameShape.isCertain(text.substring(start).strip());
    return names ? start : mark;
  }

  /** "... in the roomPhoto: Ann Lee": the page parts the two by a style, its text does not. */
  private static Optional<Integer> glued(String text) {
    for (int i = Math.max(1, text.length() - REACH); i < text.length(); i++) {
      if (NameShape.isGlued(text, i)) {
        Optional<Hit> hit = first(text.substring(i));
        if (hit.isPresent()) {
          String tail = CreditText.trim(text.substring(i + hit.get().end()));
          return NameShape.isLikely(tail) ? Optional.of(i) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> first(String text) {
    Optional<Hit> hit = Phrases.in(text).first(Cue.CREDIT);
    return hit.isPresent() && hit.get().start() == 0 ? hit : Optional.empty();
  }
}
