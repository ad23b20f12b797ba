package dev.lede.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a line that names a person and says no "by" is, by {@code byline-words.txt}. */
public final class PersonLines {
  /** Longer lines are no name with a profession. */
  private static final int LONGEST = 60;

  private static final int MOST_NAMES = 4;

  private static final List<String> CONTACTS = BylineWords.of("contact");
  private static final Set<String> PROFESSIONS = Set.copyOf(BylineWords.of("profession"));

  private PersonLines() {}

  /** Whether a line names whom to ask about a text, who did not write it: "Press contact: …". */
  public static boolean namesContact(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return CONTACTS.stream().anyMatch(lower::startsWith);
  }

  /** Whether a line is a full name and what its bearer is: "Ada Marsh, Senior Reporter". */
  public static boolean isNameAndProfession(String line) {
    int comma = line.indexOf(',');
    String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return comma > 0
        && comma == line.lastIndexOf(',')
        && line.length() <= LONGEST
        && PROFESSIONS.contains(last)
        && isFullName(line.substring(0, comma));
  }

  private static boolean isFullName(String name) {
    String[] words = name.split(" ");
    return words.length > 1
        && words.length <= MOST_NAMES
        && Stream.of(words).allMatch(PersonLines::isCapital)
        && NameText.isName(name);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
