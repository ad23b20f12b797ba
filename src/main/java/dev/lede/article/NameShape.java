package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;

/**
 * Whether a text has the shape of who made a picture: names of people and agencies, no sentence.
 */
final class NameShape {
  /** Longer texts are no names, however many. */
  private static final int LONGEST = 110;

  /** The same in scripts without capitals, where nothing else tells. */
  private static final int LONGEST_WITHOUT_CASE = 40;

  /** Small words up to this length may join names: "for", "de". */
  private static final int LONGEST_CONNECTIVE = 3;

  /** Names that nothing marks as a credit have no more words. */
  private static final int MOST_BARE_WORDS = 4;

  /** Of names, at least so many words have a capital, as a share. */
  private static final double LEAST_SHARE = 0.5;

  /** So many have where it is hardly anything but names. */
  private static final double LARGE_SHARE = 0.75;

  private NameShape() {}

  /**
   * Whether the text may be names: short, of one piece, most of its words capitalised where the
   * script has capitals.
   */
  static boolean isLikely(String text) {
    if (text.isEmpty() || text.length() > LONGEST || hasInnerEnd(text)) {
      return false;
    }
    return hasCase(text) ? share(text) >= LEAST_SHARE : text.length() <= LONGEST_WITHOUT_CASE;
  }

  /** As {@link #isLikely}, and hardly any word is anything else. */
  static boolean isMostlyNames(String text) {
    return isLikely(text) && (!hasCase(text) || share(text) >= LARGE_SHARE);
  }

  /**
   * Whether a capital stands right behind a small letter or a digit: a new word without a blank.
   */
  static boolean isGlued(String text, int i) {
    char before = text.charAt(i - 1);
    return Character.isUpperCase(text.charAt(i))
        && (Character.isLowerCase(before) || Character.isDigit(before));
  }

  /** Whether the text is surely a credit: it names an agency, or joins names by a slash. */
  static boolean isCertain(String text) {
    return isLikely(text) && (hasAgency(text) || joinsNames(text));
  }

  /**
   * Whether the text is likely to be names even though nothing marks it as a credit: a few words,
   * all with capitals.
   */
  static boolean isBare(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      if (startsWord(text, i)) {
        words++;
        if (Character.isLowerCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
          return false;
        }
      }
    }
    return words <= MOST_BARE_WORDS && isLikely(text);
  }

  /** Whether a picture agency or news agency is named. */
  static boolean hasAgency(String text) {
    return Phrases.in(text).has(Cue.AGENCY);
  }

  // "Name/Agency" and "Name / Agency", not "24/7" or "and/or".
  private static boolean joinsNames(String text) {
    int slash = text.indexOf('/');
    if (slash <= 1 || slash >= text.length() - 2) {
      return false;
    }
    int after = text.charAt(slash + 1) == ' ' ? slash + 2 : slash + 1;
    return Character.isLetter(text.charAt(0))
        && isCapital(text.charAt(Math.min(after, text.length() - 1)));
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** The share of words with a capital; short words between names do not count. */
  private static double share(String text) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!startsWord(text, i)) {
        continue;
      }
      boolean capital = !Character.isLowerCase(text.charAt(i));
      if (capital || wordLength(text, i) > LONGEST_CONNECTIVE) {
        words++;
        capitals += capital ? 1 : 0;
      }
    }
    return capitals == 0 ? 0 : (double) capitals / words;
  }

  private static boolean startsWord(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '\'');
  }

  private static int wordLength(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean hasCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  // A full stop behind a single letter or a short abbreviation ends no sentence: "J. Smith", "St.
  // Paul".
  private static boolean hasInnerEnd(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (SentenceEnd.isAt(text, i) && !SentenceEnd.isAbbreviation(text, i)) {
        return true;
      }
    }
    return false;
  }
}
