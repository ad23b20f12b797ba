package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a byline where one name ends and another begins. */
final class BylineParts {
  private static final Set<String> JOINTS = Set.copyOf(BylineWords.of("joint"));
  private static final Set<String> WHERE = Set.copyOf(BylineWords.of("where"));
  private static final Set<String> SUFFIXES = Set.copyOf(BylineWords.of("suffix"));
  private static final List<String> REPORTED = BylineWords.of("reported");

  /** Behind it stands where a person is, or which paper's. */
  private static final String DASH = " — ";

  private static final Pattern MARKS = Pattern.compile("([,;|/•·⋅∙、，；／｜()（）])");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** A full name has so many words. */
  private static final int FEWEST = 2;

  private static final int MOST = 3;

  /** "van", "del". */
  private static final int LONGEST_PARTICLE = 3;

  private BylineParts() {}

  /**
   * The parts of a byline in order, some of which may be names; those of who edited it are left
   * out.
   */
  static List<String> of(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean named = false;
    for (String word : BLANKS.split(MARKS.matcher(parted(text)).replaceAll(" $1 "))) {
      if (Bylines.namesEditor(word)) {
        break; // "林晓禾 责任编辑:何平"
      }
      boolean mark =
          word.length() == 1 && ",;|/•·⋅∙、，；／｜()（）".contains(word)
              || word.equals("–")
              || word.equals("-");
      if (mark || isJoint(word)) {
        add(part.toString().strip(), parts);
        part.setLength(0);
        named = false;
      } else {
        named |= WHERE.contains(word) && isFullName(part); // "Ada Marsh in Green Bridge"
        part.append(named ? "" : word + " ");
      }
    }
    add(part.toString().strip(), parts);
    return parts;
  }

  /**
   * With a mark where no more than a stop parts who wrote from who made the pictures, or edited:
   * "Ada Marsh. Photos by Otto Lind".
   */
  private static String parted(String text) {
    StringBuilder parted = new StringBuilder();
    int start = 0;
    for (Hit hit : Phrases.in(text).all()) {
      boolean near = hit.start() > start && hit.start() - start <= NameText.LONGEST;
      boolean other = hit.cue() == Cue.BYLINE && text.startsWith(". ", hit.start() - 2);
      if (near
          && (other || hit.cue() == Cue.CREDIT)
          && isFullName(BylineMark.without(text.substring(start, hit.start())).strip())) {
        parted.append(text, start, hit.start()).append("; ");
        start = hit.start();
      }
    }
    return parted.append(text.substring(start)).toString();
  }

  /**
   * The names without the place behind them: "温若琳 青石港报道", "邱子晴/台東報導", "Ada Marsh — Green Bridge".
   */
  static String withoutPlace(String names) {
    int dash = names.indexOf(DASH);
    if (dash > 0 && dash == names.lastIndexOf(DASH) && isFullName(names.substring(0, dash) + " ")) {
      return names.substring(0, dash);
    }
    int mark = Math.max(names.lastIndexOf('/'), names.lastIndexOf('／'));
    mark = mark < 0 && names.indexOf(' ') == names.lastIndexOf(' ') ? names.indexOf(' ') : mark;
    String place = names.substring(mark + 1);
    boolean reported =
        REPORTED.stream().anyMatch(word -> place.endsWith(word) && place.length() > word.length());
    return mark > 0 && reported ? names.substring(0, mark) : names;
  }

  /** The part up to what the line goes on with: "作者:林晓禾" of "作者:林晓禾 字号:大 中 小". */
  static String untilNext(String part) {
    int colon = Math.max(part.indexOf(':'), part.indexOf('：'));
    for (int blank = part.indexOf(' ', colon + 2); blank > 0; ) {
      int next = part.indexOf(' ', blank + 1);
      String word = part.substring(blank, next < 0 ? part.length() : next);
      if (word.indexOf(':') > 0 || word.indexOf('：') > 0) {
        return part.substring(0, blank);
      }
      blank = next;
    }
    return part;
  }

  /** "Ada Marsh ", "Ada de la Marsh ": small words between names do not count. */
  private static boolean isFullName(CharSequence words) {
    int count = 0;
    for (String word : words.toString().split(" ")) {
      boolean small =
          word.length() <= LONGEST_PARTICLE && word.codePoints().allMatch(Character::isLowerCase);
      count += small ? 0 : 1;
    }
    return count >= FEWEST && count <= MOST;
  }

  private static void add(String part, List<String> parts) {
    boolean suffix = !parts.isEmpty() && isSuffix(part);
    parts.add(suffix ? parts.remove(parts.size() - 1) + ", " + part : part);
  }

  /** Whether an "and" in some language stands in the text; not "Dan Marsh", nor "Ada E Marsh". */
  static boolean isJoint(String text) {
    return Stream.of(text.split(" ")).anyMatch(BylineParts::joins);
  }

  private static boolean joins(String word) {
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return JOINTS.contains(capitals ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** Whether a word belongs to the name before it, though a comma may part them: "Jr.". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
  }
}
