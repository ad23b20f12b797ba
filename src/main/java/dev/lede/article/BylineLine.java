package dev.lede.article;

import dev.lede.meta.Bylines;
import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the names out of one line, which may hold a date, a section or a reading time as well. */
final class BylineLine {
  /** A longer line holds more than its names and a date. */
  static final int LONGEST = 120;

  private static final Pattern PARTS = Pattern.compile(" ?[|•·⋅∙] ?");

  private BylineLine() {}

  /**
   * The names in a line that is labelled a byline: in the part that says "by", else before its
   * date, else behind it, else in a part that holds nothing else.
   */
  static List<String> names(String text) {
    List<String> names = Bylines.says(text) ? List.of() : said(text);
    names = names.isEmpty() ? Bylines.names(cut(text)) : names;
    names = names.isEmpty() ? behindDates(text) : names;
    return names.isEmpty() ? bare(text) : names;
  }

  /** The names in the part of a line that says "by", as in "8 March | By Ada Marsh". */
  static List<String> said(String text) {
    for (String part : PARTS.split(text)) {
      if (Bylines.says(part)) {
        return whole(part);
      }
    }
    Optional<String> rest = behindDate(text);
    List<String> names =
        rest.isPresent() && Bylines.says(rest.get()) ? whole(rest.get()) : List.of();
    String writer = Bylines.partOfWriter(text);
    return names.isEmpty() && !writer.equals(text) ? Bylines.names(writer) : names;
  }

  private static List<String> whole(String text) {
    return Bylines.names(cut(text)).stream().filter(BareNames::isWhole).toList();
  }

  /** Those of the names in a line that have the shape of one. */
  static List<String> known(String text) {
    return Bylines.names(cut(text)).stream().filter(BareNames::isSpelled).toList();
  }

  private static List<String> bare(String text) {
    if (text.length() <= LONGEST) {
      if (Bylines.areNames(text)) {
        return Bylines.names(text);
      }
      for (String part : PARTS.split(text)) {
        List<String> names = BareNames.of(cut(part));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static Optional<String> behindDate(String text) {
    Optional<Dates.Found> date = Dates.in(text);
    return date.isPresent()
        ? Optional.of(text.substring(date.get().end()).strip())
        : Optional.empty();
  }

  /** The names behind the last of a line's dates: "1 July 2024 by Ada Marsh". */
  private static List<String> behindDates(String text) {
    String last = "";
    Optional<String> rest = text.length() <= LONGEST ? behindDate(text) : Optional.empty();
    while (rest.isPresent()) {
      last = rest.get();
      rest = behindDate(last);
    }
    if (last.isEmpty()) {
      return List.of();
    }
    return Bylines.says(last) ? Bylines.names(cut(last)) : known(last);
  }

  /** The index of what says when it was published or changed; the text's end if nothing does. */
  static int published(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean starts =
          text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i))
              || NameShape.isGlued(text, i);
      if (starts) {
        Hits hits = Phrases.in(text.substring(i, Math.min(text.length(), i + LONGEST)));
        if (hits.startsWith(Cue.PUBLISHED) || hits.startsWith(Cue.UPDATED)) {
          return i;
        }
      }
    }
    return text.length();
  }

  /**
   * The text before the date that often shares its line, even without a blank between them, and
   * before the words that lead to it: "on", "on Friday,".
   */
  static String cut(String line) {
    String text = line.substring(0, published(line)).strip();
    int end = Math.min(1, text.length());
    while (end < text.length() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    String head = text.substring(0, end).strip();
    if (end == text.length()) {
      return head;
    }
    int word = lastWord(head);
    while (word > 0 && isOfDate(head.substring(word))) {
      head = head.substring(0, word).strip();
      word = lastWord(head);
    }
    return head;
  }

  private static boolean isOfDate(String word) {
    String bare = word.replace(",", "");
    return Bylines.isOfDate(bare) || !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
  }

  /** Where the last word of a text starts, which may be joined to the one before it. */
  private static int lastWord(String text) {
    int word = text.length();
    while (word > 0 && isInWord(text, word)) {
      word--;
    }
    return word;
  }

  /** Whether the char before an index belongs to the word that ends the text. */
  private static boolean isInWord(String text, int i) {
    char before = text.charAt(i - 1);
    boolean starts =
        i < text.length() && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(before);
    return (Character.isLetter(before) || before == ',' && i == text.length()) && !starts;
  }
}
