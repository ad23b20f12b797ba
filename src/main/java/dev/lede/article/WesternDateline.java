package dev.lede.article;

import dev.lede.meta.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Datelines of the form "BERLIN, Oct. 24 (dpa) -", in any language that puts place, date and agency
 * in this order.
 */
final class WesternDateline {
  private static final int MOST_DAYS = 31;

  /** The agency in brackets is no longer, in chars. */
  private static final int LONGEST_AGENCY = 24;

  /** The day stands among so many last words: "24 de octubre de". */
  private static final int DATE_WORDS = 4;

  /** An article or a preposition is no longer, in chars: "le", "den". */
  private static final int LONGEST_ARTICLE = 3;

  private final String raw;
  private Optional<Integer> day = Optional.empty();
  private Optional<Integer> month = Optional.empty();
  private Optional<String> agency;

  private WesternDateline(String raw, Optional<String> agency) {
    this.raw = raw;
    this.agency = agency;
  }

  /**
   * The dateline, if the text before the dash is one.
   *
   * @param raw the dateline as printed
   * @param text its text without the dash
   * @param agency the agency, if it was printed before
   */
  static Optional<Dateline> of(String raw, String text, Optional<String> agency) {
    return new WesternDateline(raw, agency).parse(text);
  }

  private Optional<Dateline> parse(String text) {
    String rest = trim(takeAgency(trim(text)));
    String places = trim(takeDate(rest));
    if (places.isEmpty() || !Character.isLetter(places.codePointAt(0))) {
      return Optional.empty();
    }
    List<String> locations = Places.of(places);
    boolean known = agency.filter(NameShape::hasAgency).isPresent();
    boolean lone =
        agency.isPresent()
            && places.codePoints().noneMatch(c -> c == ' ' || Character.isUpperCase(c));
    boolean sure = known || lone || day.isPresent() || isPlaceInCapitals(places);
    return locations.isEmpty() || !sure
        ? Optional.empty()
        : Optional.of(new Dateline(raw, locations, day, month, agency));
  }

  /** "HODONICE", and also "HODONICE, Czech Republic". */
  private static boolean isPlaceInCapitals(String places) {
    int comma = places.indexOf(',');
    String first = comma > 0 ? places.substring(0, comma) : places;
    return Places.isCapitals(places) && places.length() > 2
        || Places.isCapitals(first)
            && first.length() > 2
            && !DatelineWords.NO_PLACES.contains(first);
  }

  /** Takes the agency in brackets off the end. */
  private String takeAgency(String text) {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    if (open < 1 || !(text.endsWith(")") || text.endsWith("）"))) {
      return text;
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    boolean brief =
        inside.length() <= LONGEST_AGENCY && inside.codePoints().noneMatch(Character::isDigit);
    if (brief && !inside.isEmpty()) {
      boolean person =
          Stream.of(inside.toLowerCase(Locale.ROOT).split(" "))
              .anyMatch(DatelineWords.CORRESPONDENTS::contains);
      agency = person ? agency : Optional.of(inside);
      return text.substring(0, open);
    }
    return text;
  }

  /**
   * Takes a day and its month, in either order, off the end: "Oct. 24", "le 24 octobre", "24 Okt".
   */
  private String takeDate(String text) {
    String[] words = text.strip().split(" +");
    for (int i = Math.max(1, words.length - DATE_WORDS); i < words.length; i++) {
      int number = number(words[i]);
      int before = Dates.month(withoutStop(words[i - 1]));
      int after = month(words, i + 1);
      if (number > 0 && (before > 0 || after > 0)) {
        day = Optional.of(number);
        month = Optional.of(before > 0 ? before : after);
        int end = before > 0 || isArticle(words[i - 1]) ? i - 1 : i;
        return String.join(" ", List.of(words).subList(0, end));
      }
    }
    return text;
  }

  /** The month at a place of the words, or behind a "de" there. */
  private static int month(String[] words, int i) {
    if (i >= words.length) {
      return 0;
    }
    int month = Dates.month(withoutStop(words[i]));
    return month == 0 && isArticle(words[i]) && i + 1 < words.length
        ? Dates.month(withoutStop(words[i + 1]))
        : month;
  }

  private static boolean isArticle(String word) {
    return word.length() <= LONGEST_ARTICLE && Character.isLowerCase(word.charAt(0));
  }

  private static int number(String word) {
    String digits = withoutStop(word);
    Optional<String> ordinal = DatelineWords.endOf(digits, DatelineWords.ORDINALS);
    if (ordinal.isPresent()) {
      digits = digits.substring(0, digits.length() - ordinal.get().length());
    }
    boolean day =
        !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    int number = day ? Integer.parseInt(digits) : 0;
    return number <= MOST_DAYS ? number : 0;
  }

  private static String withoutStop(String word) {
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
      end--;
    }
    return word.substring(0, end);
  }

  private static String trim(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || ".,:;-–—".indexOf(text.charAt(end - 1)) >= 0)
        && !endsShort(text, end)) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** Whether a part of the text ends in a land for short: "AUSTIN, Minn.", "Washington, D.C." */
  private static boolean endsShort(String text, int end) {
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    String word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end - 1);
    boolean initials = word.length() == 3 && word.charAt(1) == '.' && Places.isCapitals(word);
    return initials || DatelineWords.SHORT.contains(word);
  }
}
