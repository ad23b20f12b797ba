package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.Locale;

/** A picture's credit as printed, freed from its mark: "(Photo by Ann Lee)" is "Ann Lee". */
final class CreditText {
  /** What stands around a credit and is none of it. */
  private static final String EDGES = " \u00A0\u3000|｜/／–—-:：=＝,，、،;；؛。•·";

  /** A colon, and what stands for one behind a mark. */
  static final String COLONS = ":：=＝";

  /** So many words of a mark are looked at; the last is all that follows. */
  private static final int MOST_WORDS = 8;

  /** "Photo/" is a mark, while "Handout/" already says who. */
  private static final int LONGEST_BEFORE_SLASH = 5;

  /** A longer text is left as it is: it is no credit, and freeing it mark by mark would be slow. */
  private static final int LONGEST = 1000;

  private CreditText() {}

  /** Who made the picture; never empty unless the text is nothing but punctuation. */
  static String of(String printed) {
    if (printed.length() > LONGEST) {
      return printed.strip();
    }
    String text = trim(printed);
    for (String shorter = withoutMark(text); !shorter.equals(text); shorter = withoutMark(text)) {
      text = shorter;
    }
    return text;
  }

  private static String withoutMark(String text) {
    Hits hits = Phrases.in(text);
    for (Hit hit : hits.all()) {
      if (!isMark(hit, text)) {
        continue;
      }
      if (trim(text.substring(0, hit.start())).isEmpty()) {
        String rest = trim(text.substring(endOfMark(text, hit)));
        return rest.isEmpty() ? text : rest;
      }
      if (trim(text.substring(hit.end())).isEmpty() && isMarkBehind(text, hit)) {
        return trim(text.substring(0, hit.start()));
      }
    }
    return text;
  }

  private static boolean isMark(Hit hit, String text) {
    return hit.cue() == Cue.CREDIT
        || hit.cue() == Cue.CAPTION && isFollowedBy(text, hit.end(), COLONS);
  }

  /**
   * Where a mark that the text begins with ends. What says whose the picture is belongs to the
   * credit: an agency, as in "AP Photo/Ann Lee", or "Handout"; of "Foto: privat" only "Foto" is a
   * mark.
   */
  private static int endOfMark(String text, Hit hit) {
    if (isFollowedBy(text, hit.end(), "/／") && hit.end() - hit.start() > LONGEST_BEFORE_SLASH) {
      return hit.start();
    }
    int end = hit.end();
    if (saysWhose(text.substring(hit.start(), end))) {
      while (end > hit.start() && COLONS.indexOf(text.charAt(end - 1)) < 0) {
        end--;
      }
    }
    return end;
  }

  /** Whether a mark does not only announce a credit, but is one. */
  static boolean saysWhose(String mark) {
    String lower = mark.toLowerCase(Locale.ROOT);
    for (String part : PictureWords.OWNER) {
      if (lower.contains(part)) {
        return true;
      }
    }
    for (String word : mark.split(" ", MOST_WORDS)) {
      if (Phrases.in(word).is(Cue.AGENCY)) {
        return true;
      }
    }
    return false;
  }

  // Behind a name, only scripts without capitals have marks: 摄, 撮影, 提供, 제공.
  private static boolean isMarkBehind(String text, Hit hit) {
    return Character.getType(text.codePointBefore(hit.end())) == Character.OTHER_LETTER
        && !saysWhose(text.substring(hit.start(), hit.end()));
  }

  /** Whether one of some marks stands at an index, or behind the blanks there. */
  static boolean isFollowedBy(String text, int end, String marks) {
    int i = end;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && marks.indexOf(text.charAt(i)) >= 0;
  }

  /**
   * Without blanks and separators at its edges, and without brackets that have no partner or hold
   * it all.
   */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    boolean changed = true;
    while (changed && start < end) {
      int before = end - start;
      while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && isEnd(text, end - 1)) {
        end--;
      }
      if (start < end && holdsAll(text, start, end)) {
        start++;
        end--;
      } else if (start < end
          && isMissing(Brackets.opening(text.charAt(end - 1)), text, start, end)) {
        end--;
      } else if (start < end && isMissing(Brackets.closing(text.charAt(start)), text, start, end)) {
        start++;
      }
      changed = end - start < before;
    }
    return text.substring(start, Math.max(start, end));
  }

  /** Whether a char is no part of the credit before it: a separator, or the stop of "(…).". */
  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    return EDGES.indexOf(c) >= 0 || c == '.' && i > 0 && Brackets.closes(text.charAt(i - 1));
  }

  private static boolean holdsAll(String text, int start, int end) {
    int partner = Brackets.closing(text.charAt(start));
    boolean closed = partner != Brackets.NONE && text.charAt(end - 1) == partner;
    return closed && text.indexOf(partner, start) == end - 1 && end - start > 2;
  }

  private static boolean isMissing(int partner, String text, int start, int end) {
    int at = partner == Brackets.NONE ? start : text.indexOf(partner, start);
    return at < 0 || at >= end;
  }
}
