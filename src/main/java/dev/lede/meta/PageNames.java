package dev.lede.meta;

import dev.lede.table.Table;
import java.util.List;
import java.util.Map;

/**
 * What the names in a page give away, of elements, of values in scripts, of hosts and of what it
 * states, from the table {@code page-names.txt}.
 */
final class PageNames {
  private static final Map<String, List<String>> NAMES =
      Table.words(PageNames.class, "page-names.txt");

  private PageNames() {}

  /** The names, or parts of names, that tell one thing. */
  static List<String> of(String kind) {
    return NAMES.get(kind);
  }
}
