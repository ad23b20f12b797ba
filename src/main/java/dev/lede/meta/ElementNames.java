package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the names of elements give away, from the table {@code element-names.txt}. */
final class ElementNames {
  private static final Map<String, List<String>> WORDS =
      Table.words(ElementNames.class, "element-names.txt");

  /** Parts of names of what holds a date. */
  static final List<String> DATE = WORDS.get("date");

  /** Parts of names of what is not about this story. */
  static final List<String> ELSEWHERE = WORDS.get("elsewhere");

  /** Steps of addresses that lead to authors. */
  static final Set<String> AUTHOR_STEPS = Set.copyOf(WORDS.get("author"));

  private ElementNames() {}

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
