package dev.lede.article;

import dev.lede.meta.Bylines;
import dev.lede.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that datelines are made of, from the table {@code dateline-words.txt}. */
final class DatelineWords {
  private static final Map<String, List<String>> WORDS =
      Table.words(DatelineWords.class, "dateline-words.txt");

  /** Close an East Asian dateline, longest first. */
  static final List<String> ENDS = words("end");

  /** Name the paper itself. */
  static final List<String> OWN = words("own");

  /** Stand before a reporter's name. */
  static final List<String> REPORTERS = words("reporter");

  /** Stand in capitals before a dash, and are no places. */
  static final List<String> NO_PLACES = words("noplace");

  /** Lands for short, without their full stop. */
  static final List<String> SHORT = words("short");

  /** End the name of a paper or an agency. */
  static final List<String> PAPERS = words("paper");

  /** In brackets behind a place, are no agency's name. */
  static final List<String> CORRESPONDENTS = words("correspondent");

  /** Stand behind the number of a day. */
  static final List<String> ORDINALS = words("ordinal");

  private DatelineWords() {}

  /** The first of the words that the text ends with. */
  static Optional<String> endOf(String text, List<String> words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The reporters whom a dateline in brackets names: "〔記者蔡宜庭/海口報導〕". */
  static List<String> reporters(String raw) {
    for (String word : REPORTERS) {
      int at = raw.indexOf(word);
      if (at > 0 && Brackets.closes(raw.charAt(raw.length() - 1)) && raw.charAt(at - 1) != ' ') {
        return Bylines.names(raw.substring(at + word.length(), raw.length() - 1).strip());
      }
    }
    return List.of();
  }

  private static List<String> words(String kind) {
    List<String> words = WORDS.get(kind);
    words.sort(DatelineWords::compare);
    return words;
  }

  /** Longer words first, those of one length by the alphabet. */
  private static int compare(String one, String other) {
    int longer = Integer.compare(other.length(), one.length());
    return longer == 0 ? one.compareTo(other) : longer;
  }
}
