package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/** Finds where the credit begins in a caption's text. */
final class CreditStart {
  private static final String OPENING = "(（[【［〔";
  private static final String CLOSING = ")）]】］〕";
  private static final String SEPARATORS = "|/–—-=＝";

  /** A credit without a mark and without an agency's name is no longer than this. */
  private static final int LONGEST_BARE = 40;

  /** A tail of a name or two counts as a credit only behind a caption of at least this length. */
  private static final int SHORTEST_CAPTION = 25;

  private CreditStart() {}

  /** The index of the credit with its mark or bracket; 0 if the text is all credit. */
  static Optional<Integer> in(String text) {
    Optional<Integer> bracket = bracket(text);
    Optional<Integer> mark = mark(text);
    if (bracket.isPresent() && mark.isPresent()) {
      // "Photo: Ann Lee (AGENCY)", "... (Photo: Ann Lee)": whichever holds the other.
      return Optional.of(Math.min(bracket.get(), mark.get()));
    }
    return bracket.or(() -> mark).or(() -> segment(text)).or(() -> lastSentence(text));
  }

  /** "... (Photo by Ann Lee)", "…（法新社）". */
  private static Optional<Integer> bracket(String text) {
    int end = text.length() - 1;
    while (end > 0 && " .。".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    int kind = end < 0 ? -1 : CLOSING.indexOf(text.charAt(end));
    int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind), end);
    open = open > 0 ? outermost(text, open, kind) : open;
    if (open < 0) {
      return Optional.empty();
    }
    boolean closed = SentenceEnd.closes(text.substring(0, open).strip());
    return isCredit(text.substring(open + 1, end), closed) ? Optional.of(open) : Optional.empty();
  }

  // "(Name (AGENCY))": the bracket that the last one stands in.
  private static int outermost(String text, int open, int kind) {
    char last = text.charAt(text.length() - 1);
    boolean nested =
        text.length() > 1 && last == CLOSING.charAt(kind) && text.charAt(text.length() - 2) == last;
    int outer = nested ? text.lastIndexOf(OPENING.charAt(kind), open - 1) : -1;
    return outer >= 0 ? outer : open;
  }

  private static boolean isCredit(String content, boolean behindSentence) {
    var hits = Phrases.in(content);
    if (hits.startsWith(Cue.CREDIT) || hits.endsWith(Cue.CREDIT) || NameShape.isCertain(content)) {
      return true;
    }
    if (hits.has(Cue.CREDIT)) {
      return hits.has(Cue.CAPTION) || content.indexOf(':') >= 0 || content.indexOf('：') >= 0;
    }
    return behindSentence
        && content.length() <= LONGEST_BARE
        && !hits.has(Cue.CAPTION)
        && !hasDigit(content)
        && NameShape.isLikely(content);
  }

  /** "... Foto: Ann Lee/dpa", "... © Agency | Name". */
  private static Optional<Integer> mark(String text) {
    for (Hit hit : Phrases.in(text).all()) {
      if (hit.cue() == Cue.CREDIT && opensCredit(text, hit)) {
        return Optional.of(hit.start());
      }
    }
    return Optional.empty();
  }

  private static boolean opensCredit(String text, Hit hit) {
    String tail = CreditText.trim(text.substring(hit.end()));
    if (tail.isEmpty()) {
      // Marks such as "Handout" say who by themselves, but a mere "photo" at the end of a sentence
      // does not.
      return hit.start() == 0 || SentenceEnd.closes(text.substring(0, hit.start()).strip());
    }
    return NameShape.isLikely(tail) && (hasMarkSign(text, hit) || stands(text, hit.start()));
  }

  // "Foto: X" and "© X" are marks anywhere; "photo by X" too, where what follows is a name.
  private static boolean hasMarkSign(String text, Hit hit) {
    char first = text.charAt(hit.start());
    return !Character.isLetter(first)
        || text.length() > hit.end() && " :：/=＝".indexOf(text.charAt(hit.end())) >= 0;
  }

  private static boolean stands(String text, int start) {
    return start == 0 || SentenceEnd.closes(text.substring(0, start).strip());
  }

  /** "... | Ann Lee/Agency", "... – AFP", "…＝ＡＰ": the part behind the last separator. */
  private static Optional<Integer> segment(String text) {
    for (int i = text.length() - 2; i > 0 && text.length() - i <= LONGEST_BARE * 2; i--) {
      if (isSeparator(text, i) && NameShape.hasAgency(text.substring(i + 1))) {
        String tail = CreditText.trim(text.substring(i + 1));
        return NameShape.isLikely(tail) ? Optional.of(startOfNames(text, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSeparator(String text, int i) {
    char c = text.charAt(i);
    boolean spaced = text.charAt(i - 1) == ' ' || text.charAt(i + 1) == ' ';
    return c == '|' || c == '＝' || c == '/' || SEPARATORS.indexOf(c) >= 0 && spaced;
  }

  // Of "Caption text. Ann Lee / AFP" the name before the slash is credit too, where a sentence ends
  // before it.
  private static int startOfNames(String text, int separator) {
    if (text.charAt(separator) != '/') {
      return separator;
    }
    int start = lastEnd(text, separator);
    boolean name = start > 0 && NameShape.isLikely(CreditText.trim(text.substring(start)));
    return name ? start : wordBefore(text, separator);
  }

  private static int wordBefore(String text, int separator) {
    int i = separator - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return Math.max(0, i);
  }

  /** "A sentence. The Agency", "A sentence.EFE". */
  private static Optional<Integer> lastSentence(String text) {
    int start = lastEnd(text, text.length());
    if (start < SHORTEST_CAPTION) {
      return isAllCredit(text) ? Optional.of(0) : Optional.empty();
    }
    String tail = text.substring(start).strip();
    boolean bare = tail.length() <= LONGEST_BARE && !SentenceEnd.closes(tail) && !hasDigit(tail);
    boolean credit = NameShape.isCertain(tail) || bare && NameShape.isLikely(tail);
    return credit && !Phrases.in(tail).has(Cue.CAPTION) ? Optional.of(start) : Optional.empty();
  }

  private static boolean isAllCredit(String text) {
    return text.length() <= LONGEST_BARE && Phrases.in(text).is(Cue.AGENCY);
  }

  private static int lastEnd(String text, int before) {
    for (int i = before - 2; i > 0; i--) {
      if (SentenceEnd.isAt(text, i) && !SentenceEnd.isAbbreviation(text, i)) {
        int end = i + 1;
        while (end < before && "\"”’»)）]".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
