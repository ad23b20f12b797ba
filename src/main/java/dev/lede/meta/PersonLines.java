package dev.lede.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a line that names a person and says no "by" is, by {@code byline-words.txt}. */
public final class PersonLines {
  /** Longer lines are no name with a profession. */
  private static final int LONGEST = 60;

  private static final int MOST_NAMES = 4;

  /** What ends a name at the beginning of a line. */
  private static final String ENDS = ",.:|–-(（";

  private static final List<String> ABOUT = BylineWords.of("about");
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

  /** The name of whom a line announces: "About Ada Marsh"; empty if it names no person in full. */
  public static Optional<String> subject(String line) {
    for (String word : ABOUT) {
      int end = word.length();
      if (line.regionMatches(true, 0, word, 0, end) && line.startsWith(" ", end)) {
        return nameAtStart(line.substring(end + 1));
      }
    }
    return Optional.empty();
  }

  /** The full name that a line begins with, such as "Ada Marsh, editor"; empty if there is none. */
  public static Optional<String> nameAtStart(String line) {
    int end = 0;
    while (end < line.length() && ENDS.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    String name = line.substring(0, end).strip();
    String[] words = name.split(" ");
    boolean full = words.length > 1 && words.length <= MOST_NAMES;
    return Optional.of(name)
        .filter(any -> full && isCapital(words[0]) && isCapital(words[words.length - 1]))
        .filter(NameText::isName);
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
