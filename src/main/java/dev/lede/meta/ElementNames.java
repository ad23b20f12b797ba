package dev.lede.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the names of elements give away. */
final class ElementNames {
  /** Parts of names of what holds a date. */
  static final List<String> DATE = PageNames.of("date");

  /** Parts of names of what is never the page's own: what others tell. */
  static final List<String> OTHERS = PageNames.of("others");

  /** Parts of names of what is not about this story, those among them. */
  static final List<String> ELSEWHERE = elsewhere();

  /** Steps of addresses that lead to authors. */
  static final Set<String> AUTHOR_STEPS = Set.copyOf(PageNames.of("author"));

  private ElementNames() {}

  private static List<String> elsewhere() {
    List<String> parts = new ArrayList<>(OTHERS);
    parts.addAll(PageNames.of("elsewhere"));
    return List.copyOf(parts);
  }

  /** Whether a name has one of the parts, in letters of any case. */
  static boolean hasPart(String name, List<String> parts) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
