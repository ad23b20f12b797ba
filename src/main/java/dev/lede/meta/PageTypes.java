package dev.lede.meta;

import java.util.Set;

/** What a page may say it is that is no story, as schema.org and Open Graph call it. */
final class PageTypes {
  private static final Set<String> OTHERS = Set.copyOf(PageNames.of("other-type"));

  private PageTypes() {}

  /** Whether a type, lower-cased, is that of a shop, a list, a forum or a person's page. */
  static boolean isOther(String type) {
    return OTHERS.contains(type);
  }
}
