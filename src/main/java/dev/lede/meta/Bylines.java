package dev.lede.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the names out of a byline, in many languages, by the words in {@code byline-words.txt}. */
public final class Bylines {
  /** No name is longer. */
  private static final int LONGEST_NAME = 60;

  private static final int MOST_WORDS = 6;

  private static final List<String> BEFORE = words("before");
  private static final List<String> AFTER = words("after");
  private static final Set<String> JOINTS = Set.copyOf(words("joint"));
  private static final Set<String> TITLES = Set.copyOf(words("title"));

  private Bylines() {}

  /** The names in a byline in order, without the words around them; empty if it holds none. */
  public static List<String> names(String byline) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts(withoutBefore(byline.strip()))) {
      String name = clean(part);
      if (isName(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** A name as it stands, without a "By" before it. */
  static String withoutBefore(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : BEFORE) {
      if (lower.startsWith(word) && lower.length() > word.length() && endsAt(text, word.length())) {
        return withoutBefore(text.substring(word.length()).replaceFirst("^[\\s:：/／|｜]++", ""));
      }
    }
    return text;
  }

  /** Whether a word of a script with blanks may end here; others end anywhere. */
  private static boolean endsAt(String text, int end) {
    return !Character.isLetterOrDigit(text.charAt(end)) || isHan(text.charAt(end - 1));
  }

  private static boolean isHan(char c) {
    return c >= 0x2E80 && c < 0xD7A4;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.replaceAll("([,;|/•·、，；／｜()（）])", " $1 ").split("\\s++")) {
      boolean mark =
          word.length() == 1 && ",;|/•·、，；／｜()（）".contains(word)
              || word.equals("–")
              || word.equals("-");
      if (mark || JOINTS.contains(word.toLowerCase(Locale.ROOT))) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(word).append(' ');
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  private static String clean(String part) {
    String name = withoutBefore(part);
    for (String word : AFTER) {
      if (name.endsWith(word)
          && name.length() > word.length()
          && (isHan(word.charAt(0)) || name.endsWith(" " + word))) {
        name = name.substring(0, name.length() - word.length()).strip();
      }
    }
    return name.replaceAll("^[.:*\"“„]++|[.:*\"”“]++$", "").strip();
  }

  /**
   * Whether the text may be a name: few words, no digits, no address, and capitals where the script
   * has them.
   */
  static boolean isName(String text) {
    if (text.isEmpty()
        || text.length() > LONGEST_NAME
        || text.indexOf('@') >= 0
        || text.contains("://")) {
      return false;
    }
    String[] words = text.split(" ");
    if (words.length > MOST_WORDS || text.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean title =
        Stream.of(lower.split(" ")).anyMatch(TITLES::contains)
            || TITLES.stream().anyMatch(lower::equals);
    return !title
        && !Character.isLowerCase(text.codePointAt(0))
        && Character.isLetter(text.codePointAt(0));
  }

  private static List<String> words(String kind) {
    return Resource.lines("byline-words.txt").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .flatMap(line -> Stream.of(line.split("\t")).skip(1))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
