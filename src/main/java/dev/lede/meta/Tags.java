package dev.lede.meta;

import java.util.Locale;
import java.util.Optional;

/** Language tags (BCP 47), out of the many spellings that pages use. */
final class Tags {
  /** A longer text is no tag. */
  private static final int LONGEST = 15;

  private Tags() {}

  /** The language that the page states. */
  static Optional<String> of(Findings findings) {
    return findings.best(Field.LANGUAGE).flatMap(Tags::tag);
  }

  /** Whether dates such as 3/8/2024 put the month first, as American English does. */
  static boolean isMonthFirst(Optional<String> language) {
    return language.filter(tag -> tag.equals("en") || tag.equals("en-US")).isPresent();
  }

  /** A tag out of "en_US", "EN" or "de-DE, en". */
  private static Optional<String> tag(String language) {
    String tag = language.split("[,;\\s]", 2)[0].replace('_', '-');
    return tag.isEmpty() || tag.length() > LONGEST || !Character.isLetter(tag.charAt(0))
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
            .filter(known -> !known.equals("und"));
  }
}
