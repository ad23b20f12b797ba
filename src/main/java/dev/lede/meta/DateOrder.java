package dev.lede.meta;

import java.util.Optional;
import java.util.Set;

/** In which order a language writes a date of three numbers, where these leave it open. */
public enum DateOrder {
  DAY_FIRST,
  /** "3/8/2024" is the eighth of March. */
  MONTH_FIRST,
  /** "24.03.18" is of the year 2024. */
  YEAR_FIRST;

  private static final Set<String> MONTH_FIRST_TAGS = Set.of("en", "en-US");
  private static final Set<String> YEAR_FIRST_LANGUAGES = Set.of("ko", "ja", "zh");

  /** The order of a language by its tag (BCP 47), as a page states it. */
  public static DateOrder of(Optional<String> tag) {
    String stated = tag.orElse("");
    if (MONTH_FIRST_TAGS.contains(stated)) {
      return MONTH_FIRST;
    }
    return YEAR_FIRST_LANGUAGES.contains(stated.split("-", 2)[0]) ? YEAR_FIRST : DAY_FIRST;
  }
}
