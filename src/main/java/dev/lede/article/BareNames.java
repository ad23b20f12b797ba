package dev.lede.article;

import dev.lede.meta.Bylines;
import dev.lede.phrase.Cue;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Letters;
import dev.lede.phrase.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells lines that hold nothing but people's names, by the shape of their words. */
final class BareNames {
  /** A name has no more words. */
  private static final int MOST_WORDS = 4;

  /** "van", "del". */
  private static final int LONGEST_PARTICLE = 3;

  /** So many letters of ten, at least, are those of the names. */
  private static final int OF_TEN = 7;

  /** What a line of names may say besides. */
  private static final Set<Cue> BESIDES = EnumSet.of(Cue.BYLINE, Cue.EDITORIAL_NOTE);

  private BareNames() {}

  /** The names in a line; empty if it holds anything else. */
  static List<String> of(String text) {
    if (!Phrases.in(text).hasOnly(BESIDES)) {
      return List.of();
    }
    List<String> names = Bylines.names(text);
    int letters = 0;
    for (String name : names) {
      letters += Letters.in(name);
      if (!isFull(name)) {
        return List.of();
      }
    }
    return letters * 10 >= Letters.in(text) * OF_TEN ? names : List.of();
  }

  /** Whether a name is no single word in capitals, unless that is an agency's. */
  static boolean isWhole(String name) {
    return name.indexOf(' ') > 0
        || hasSmall(name)
        || EastAsian.is(name.codePointAt(0))
        || NameShape.hasAgency(name);
  }

  /** Whether each name has the shape of one, or is an agency's. */
  static boolean areKnown(List<String> names) {
    for (String name : names) {
      if (!isFull(name) && !NameShape.hasAgency(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name has the shape of one and small letters, unlike "PM EST". */
  static boolean isSpelled(String name) {
    return isFull(name) && hasSmall(name);
  }

  private static boolean hasSmall(String name) {
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      if (Character.isLowerCase(name.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name has a first and a last name, each with a capital, and no mark but a hyphen. */
  private static boolean isFull(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      int first = word.codePointAt(0);
      boolean particle = Character.isLowerCase(first) && word.length() <= LONGEST_PARTICLE;
      if (!Character.isUpperCase(first) && !particle) {
        return false;
      }
    }
    return name.codePoints().allMatch(c -> Character.isLetter(c) || " .-'’".indexOf(c) >= 0);
  }
}
