package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes the names out of a byline, in many languages, by the words in {@code byline-words.txt}. */
public final class Bylines {
  private static final List<String> AFTER = BylineWords.of("after");
  private static final List<String> EDITORS = BylineWords.of("editor");
  private static final Set<String> PROFESSIONS = Set.copyOf(BylineWords.of("profession"));
  private static final Set<String> NOBODIES = Set.copyOf(BylineWords.of("nobody"));
  private static final Set<String> ACCOUNTS = Set.copyOf(BylineWords.of("account"));
  private static final List<String> SOURCES = BylineWords.of("source");
  private static final List<String> PORTRAITS = BylineWords.of("portrait");

  /** A name and a profession have no more words. */
  private static final int MOST_TITLED = 4;

  private Bylines() {}

  /** The names in a byline in order, without the words around them; empty if it holds none. */
  public static List<String> names(String byline) {
    if (announces(byline) || namesNobody(byline)) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    boolean other = false;
    String line = BylineParts.withoutPlace(BylineMark.without(shown(byline.strip())));
    for (String part : fromMark(BylineParts.of(line))) {
      boolean signed = !names.isEmpty() || says(byline); // not "Source: gna/dpa"
      String name = NameText.once(withoutProfession(clean(part)));
      if (!isCredit(part)
          && (names.isEmpty() || !namesEditor(part))
          && (NameText.isName(name) || signed && isWire(name))
          && !(other && isWord(name))) {
        names.add(name);
      } else {
        other |= !names.isEmpty() && !name.isEmpty();
      }
    }
    return withoutPlaces(new ArrayList<>(names));
  }

  /** Of "Picture of Ada Marsh", as a flattened page tells of her portrait, her name. */
  private static String shown(String byline) {
    for (String words : PORTRAITS) {
      if (byline.regionMatches(true, 0, words + ' ', 0, words.length() + 1)) {
        return byline.substring(words.length() + 1);
      }
    }
    return byline;
  }

  /**
   * Of "Fri | 12:30 | By Ada Marsh" the part with the mark, where one word at most stands before.
   */
  private static List<String> fromMark(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (BylineMark.opens(parts.get(i))) {
        boolean named =
            parts.subList(0, i).stream()
                .anyMatch(part -> part.indexOf(' ') > 0 && NameText.isName(part));
        return named ? parts : parts.subList(i, parts.size());
      }
    }
    return parts;
  }

  /** "Ada Marsh Reporter", "Ada Marsh Senior Reporter": without what no mark parts. */
  private static String withoutProfession(String name) {
    String[] words = name.split(" ");
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean titled = words.length > 2 && words.length <= MOST_TITLED && PROFESSIONS.contains(last);
    return titled ? words[0] + ' ' + words[1] : name;
  }

  /** "Photos by Otto Lind"; not "Dr. Otto Lind", though DR is a mark of French pictures. */
  private static boolean isCredit(String part) {
    Hits hits = Phrases.in(part);
    return hits.startsWith(Cue.CREDIT)
        && hits.first(Cue.CREDIT).filter(hit -> hit.end() - hit.start() > 2).isPresent();
  }

  /**
   * A lone word behind a full name is the place where its bearer is or a degree, and one in
   * capitals a degree or a paper, unless it is an agency.
   */
  private static List<String> withoutPlaces(List<String> names) {
    boolean full = !names.isEmpty() && names.get(0).indexOf(' ') > 0;
    boolean mixed = full && !NameText.isCapitals(names.get(0));
    names.removeIf(
        name -> full && isWord(name) || mixed && NameText.isCapitals(name) && !isSigned(name));
    return List.copyOf(names);
  }

  /**
   * Whether a name is one word and no agency's: a place behind a full name, or a section behind
   * what is no name, as in "By Ada Marsh, reporter, in News, Harbour".
   */
  private static boolean isWord(String name) {
    return name.indexOf(' ') < 0 && !isHan(name.charAt(0)) && !isSigned(name);
  }

  private static boolean isSigned(String name) {
    return Phrases.in(name).has(Cue.AGENCY);
  }

  /** Whether a text is an agency that signs in small letters: "dpa". */
  private static boolean isWire(String text) {
    return NameText.isAgency(text) && Phrases.in(text).is(Cue.AGENCY);
  }

  /** Whether a text is nothing but words that stand before a name: "Written by". */
  public static boolean announces(String text) {
    String rest = BylineMark.without(text.strip() + " ");
    return rest.isEmpty() && !text.isBlank();
  }

  /** Whether a line breaks off before another name: "Ada Marsh,", "Ada Marsh and", "and". */
  public static boolean endsOpen(String text) {
    return text.endsWith(",") || BylineParts.isJoint(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether a text begins with a word that stands before a name, such as "By"; not "Source:". */
  public static boolean says(String text) {
    Optional<HeaderLines.Line> line = HeaderLines.Line.of(text);
    return BylineMark.opens(text)
        && line.filter(header -> header.field() != Field.AUTHOR).isEmpty();
  }

  /** Whether a line names no person though it stands where a byline does, such as "Columnist". */
  public static boolean namesNobody(String text) {
    return NOBODIES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line says whom a text was taken from, and not who wrote it: "来源:青桥日报". */
  public static boolean namesSource(String text) {
    return SOURCES.stream().anyMatch(text::startsWith) && partOfWriter(text).equals(text);
  }

  /** Whether a text names who edited a story, such as "(责任编辑:何平)". */
  public static boolean namesEditor(String text) {
    String line = text.toLowerCase(Locale.ROOT);
    int start = !line.isEmpty() && "([（［【".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    return EDITORS.stream().anyMatch(word -> line.startsWith(word, start));
  }

  /**
   * The part of a line that says who wrote, where a script without capitals puts several things on
   * one: "来源:青桥日报 作者:林晓禾". The line itself if there is no such part.
   */
  public static String partOfWriter(String line) {
    for (int i = line.indexOf(' ') + 1; i > 0; i = line.indexOf(' ', i) + 1) {
      if (i < line.length() && isHan(line.charAt(i)) && says(line.substring(i))) {
        return BylineParts.untilNext(line.substring(i));
      }
    }
    return line;
  }

  /**
   * Whether a line is nothing but people's names with bars between them: "ADA MARSH | OTTO LIND".
   */
  public static boolean areNames(String line) {
    String[] parts = BylineMark.without(line).split("\\|", -1);
    boolean capitals = NameText.isCapitals(parts[0]);
    for (String part : parts) {
      String name = part.strip();
      if (PersonLines.nameAtStart(name).filter(name::equals).isEmpty()
          || NameText.isCapitals(name) != capitals
          || Phrases.in(name).has(Cue.SECTION)
          || Phrases.in(name).has(Cue.AGENCY)) {
        return false;
      }
    }
    return parts.length > 1;
  }

  /** Whether a name is nobody's, but that of an account by which stories are put in: "admin". */
  static boolean isAccount(String name) {
    return ACCOUNTS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a name is that of the paper, as far as the page tells, or of an account. */
  public static boolean isPaper(String name, Stated.Publication publication) {
    String letters = Papers.letters(name);
    return isAccount(name)
        || publication.publisher().map(Papers::letters).filter(letters::equals).isPresent()
        || publication
            .url()
            .map(Hosts::name)
            .map(Papers::letters)
            .filter(letters::equals)
            .isPresent();
  }

  static boolean isHan(char c) {
    return c >= 0x2E80 && c < 0xD7A4;
  }

  /**
   * The names in a list that stands where one name should, such as "Ada Marsh, Otto Lind and dpa";
   * empty if it is no list of people but a name with a comma or an "and" in it.
   */
  static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    List<String> parts = BylineParts.of(text);
    for (String part : parts) {
      String name = clean(part);
      boolean whole = name.indexOf(' ') > 0 || !name.isEmpty() && isHan(name.charAt(0));
      if (names.isEmpty() && !whole) {
        return List.of();
      }
      if (NameText.isName(name) || NameText.isAgency(name)) {
        names.add(name);
      }
    }
    return parts.size() < 2
            || parts.size() == 2 && text.indexOf(',') < 0 && parts.get(1).indexOf(' ') < 0
        ? List.of()
        : withoutPlaces(names);
  }

  /** Without the words around a name; "林立文" ends with a part of it, "林立 文" with a word. */
  private static String clean(String part) {
    String name = BylineMark.without(part);
    for (String word : AFTER) {
      if (name.endsWith(word)
          && name.length() > word.length()
          && (isHan(word.charAt(0)) && word.length() > 1 || name.endsWith(" " + word))) {
        name = name.substring(0, name.length() - word.length()).strip();
      }
    }
    int handle = name.indexOf('@');
    return trimmed(handle > 0 ? name.substring(0, handle) : name).strip();
  }

  private static String trimmed(String name) {
    int start = 0;
    while (start < name.length() && ".:*\"“„".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    int end = name.length();
    boolean suffix = BylineParts.isSuffix(name.substring(name.lastIndexOf(' ') + 1));
    while (end > start && !suffix && ".:*\"”“".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** Whether a word is a weekday or a month. */
  public static boolean isOfDate(String word) {
    return NameText.isOfDate(word);
  }
}
