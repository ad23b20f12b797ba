package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.Optional;

/** Finds a credit that has neither mark nor bracket, at the end of a caption. */
final class CreditTail {
  /** What parts a credit from its caption, with a blank beside it. */
  private static final String SEPARATORS = "–—-=";

  /** A credit without a mark and without an agency's name is no longer than this. */
  static final int LONGEST_BARE = 40;

  /** No credit behind a separator is longer, in chars. */
  private static final int LONGEST_SEGMENT = 80;

  /** What parts who made it from the caption where no sentence ends. */
  private static final String BEFORE_NAME = " 、，=＝)）";

  /** The name of a person has no more ideographs. */
  private static final int LONGEST_NAME = 5;

  /** A tail of a name or two counts as a credit only behind a caption of at least this length. */
  private static final int SHORTEST_CAPTION = 25;

  private CreditTail() {}

  /** The index of the credit; 0 if the text is all credit. */
  static Optional<Integer> in(String text) {
    Optional<Integer> start = segment(text);
    if (start.isEmpty()) {
      start = maker(text);
    }
    return start.isPresent() ? start : lastSentence(text);
  }

  /** "……。新华社记者 李小山 摄", "…… 李小山 摄": who made it stands before the word for that. */
  private static Optional<Integer> maker(String text) {
    Hits hits = Phrases.in(text);
    if (!hits.endsWith(Cue.CREDIT) || !EastAsian.isHanOrKana(text.codePointBefore(text.length()))) {
      return Optional.empty();
    }
    int start = SentenceEnd.last(text, text.length());
    if (start > 0) {
      return text.length() - start <= LONGEST_BARE ? Optional.of(start) : Optional.empty();
    }
    int mark = hits.last(Cue.CREDIT).orElseThrow().start();
    int end = mark > 0 && text.charAt(mark - 1) == ' ' ? mark - 1 : mark;
    int name = end;
    while (name > 0 && BEFORE_NAME.indexOf(text.charAt(name - 1)) < 0) {
      name--;
    }
    return name > 0 && end > name && end - name <= LONGEST_NAME
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "... | Ann Lee/Agency", "... – AFP", "…＝ＡＰ": the part behind the last separator. */
  private static Optional<Integer> segment(String text) {
    int least = Math.max(1, text.length() - LONGEST_SEGMENT);
    for (int i = text.length() - 2; i >= least; i--) {
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

  // Of "A caption. Ann Lee / AFP" the name before the slash is credit too.
  private static int startOfNames(String text, int separator) {
    if (text.charAt(separator) != '/') {
      return separator;
    }
    int dash = lastDash(text, separator);
    if (dash > 0 && NameShape.isMostlyNames(CreditText.trim(text.substring(dash)))) {
      return dash;
    }
    int start = Math.max(SentenceEnd.last(text, separator), lastGlue(text, separator));
    boolean name = start > 0 && NameShape.isLikely(CreditText.trim(text.substring(start)));
    return name ? start : wordBefore(text, separator);
  }

  /** The last dash between blanks before an index; 0 if none is near. */
  private static int lastDash(String text, int before) {
    for (int i = before - 1; i > Math.max(1, before - LONGEST_SEGMENT); i--) {
      if (text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' '
          && "–—-|".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private static int lastGlue(String text, int before) {
    for (int i = before - 1; i > Math.max(2, before - LONGEST_SEGMENT); i--) {
      if (NameShape.isGlued(text, i) && Character.isLowerCase(text.charAt(i - 2))) {
        return i;
      }
    }
    return 0;
  }

  private static int wordBefore(String text, int separator) {
    int i = separator - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ' && !NameShape.isGlued(text, i)) {
      i--;
    }
    int handle = text.lastIndexOf('@', i);
    return handle >= 0 && i - handle <= LONGEST_BARE ? handle : Math.max(i, 0);
  }

  /** "A sentence. The Agency", "A sentence.EFE". */
  private static Optional<Integer> lastSentence(String text) {
    int start = SentenceEnd.last(text, text.length());
    if (start < SHORTEST_CAPTION) {
      return isAgency(text) ? Optional.of(0) : Optional.empty();
    }
    String tail = text.substring(start).strip();
    boolean bare = tail.length() <= LONGEST_BARE && !SentenceEnd.closes(tail, tail.length());
    boolean credit = NameShape.isCertain(tail) || bare && NameShape.isBare(tail);
    return credit && !Phrases.in(tail).has(Cue.CAPTION) ? Optional.of(start) : Optional.empty();
  }

  private static boolean isAgency(String text) {
    return text.length() <= LONGEST_BARE && Phrases.in(text).is(Cue.AGENCY);
  }
}
