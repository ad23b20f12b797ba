package dev.lede.meta;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the text of a name looks like, by itself. */
final class NameText {
  /** No name is longer. */
  static final int LONGEST = 60;

  private static final int MOST_WORDS = 6;

  /** An agency's name for short has so many letters. */
  private static final int SHORTEST_AGENCY = 2;

  private static final int LONGEST_AGENCY = 5;

  /** A month of no more letters than this is a name too: "April", "August". */
  private static final int SHORT_MONTH = 6;

  private static final Set<String> TITLES = Set.copyOf(BylineWords.of("title"));
  private static final Set<String> DAYS = Set.copyOf(BylineWords.of("day"));

  private NameText() {}

  /**
   * Whether the text may be a name: few words, no digits, no address, and capitals where the script
   * has them.
   */
  static boolean isName(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.indexOf('@') >= 0
        || text.contains("://")) {
      return false;
    }
    String[] words = text.split(" ");
    if (words.length > MOST_WORDS || text.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    boolean other =
        Stream.of(words).anyMatch(NameText::isOtherWord)
            || isOfDate(text)
            || words.length > 1 && isSmall(words[words.length - 1])
            || text.indexOf('=') >= 0
            || text.indexOf('?') >= 0
            || text.indexOf(':') >= 0;
    return !other
        && !Character.isLowerCase(text.codePointAt(0))
        && Character.isLetter(text.codePointAt(0));
  }

  /** "Ada Marsh Ada Marsh": a picture's text and the name beside it are one name. */
  static String once(String name) {
    int half = name.length() / 2;
    boolean twice =
        name.length() > 2
            && name.charAt(half) == ' '
            && name.substring(0, half).equals(name.substring(half + 1));
    return twice ? name.substring(0, half) : name;
  }

  /** Whether a name stands in capitals. */
  static boolean isCapitals(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return name.equals(upper) && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Agencies sign in small letters: "dpa". */
  static boolean isAgency(String text) {
    return text.length() >= SHORTEST_AGENCY
        && text.length() <= LONGEST_AGENCY
        && text.codePoints().allMatch(Character::isLetter);
  }

  /** Whether a word is a weekday or a month. */
  static boolean isOfDate(String word) {
    String lower = word.replace(".", "").toLowerCase(Locale.ROOT);
    return DAYS.contains(lower) || MonthNames.of(lower) > 0;
  }

  /** Whether a word has none but small letters: "Posted by", "Ada Marsh on". */
  private static boolean isSmall(String word) {
    return word.codePoints().allMatch(Character::isLowerCase);
  }

  /** Whether a word never stands in a name: a title, a month, the beginning of a date. */
  private static boolean isOtherWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower) || word.length() > SHORT_MONTH && MonthNames.of(lower) > 0;
  }
}
