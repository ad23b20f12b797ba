package dev.lede.article;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Letters;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells places from agencies and from running text. */
final class Places {
  /** The name of a place is no longer, in chars. */
  private static final int LONGEST = 30;

  /** It has no more words. */
  private static final int MOST_WORDS = 4;

  /** So many chars, such as marks, may stand around the name of an agency. */
  private static final int AROUND = 4;

  private Places() {}

  /** Whether the text is the name of a news agency, or several of them. */
  static boolean isAgency(String text) {
    Optional<Hit> hit = agency(text);
    return hit.isPresent() && hit.get().end() - hit.get().start() >= text.length() - AROUND;
  }

  /** The first news agency named in the text. */
  static Optional<Hit> agency(String text) {
    return Phrases.in(text).first(Cue.AGENCY);
  }

  /** The places that a list names; empty if any part of it does not look like one. */
  static List<String> of(String list) {
    List<String> places = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || "/、，；;・·".indexOf(list.charAt(i)) >= 0 || isComma(list, i)) {
        String place = list.substring(start, i).strip();
        if (!isPlace(place)) {
          return List.of();
        }
        places.add(place);
        start = i + 1;
      }
    }
    return places;
  }

  /** A comma parts two places, but for a place and the land it is in: "AUSTIN, Texas". */
  private static boolean isComma(String list, int i) {
    if (list.charAt(i) != ',' && list.charAt(i) != '،') {
      return false;
    }
    String before = list.substring(0, i);
    String after = list.substring(i + 1).strip();
    return !(isCapitals(before) && !isCapitals(after));
  }

  /** Whether all letters are capitals, and there are at least two. */
  static boolean isCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      capitals += Character.isLetter(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  private static boolean isPlace(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    String[] words = text.split(" ");
    return words.length <= MOST_WORDS
        && !DatelineWords.NO_PLACES.containsAll(List.of(words))
        && !Character.isLowerCase(text.codePointAt(0))
        && !Character.isLowerCase(words[words.length - 1].codePointAt(0))
        && isName(text);
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!Character.isLetter(text.codePointAt(i)) && !isInner(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInner(int c) {
    return " .,'’-".indexOf(c) >= 0 || Letters.isMark(c);
  }
}
