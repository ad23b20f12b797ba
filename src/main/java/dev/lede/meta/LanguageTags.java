package dev.lede.meta;

import java.util.Locale;
import java.util.Optional;

/** Language tags (BCP 47), out of the many spellings that pages use. */
final class LanguageTags {
  /** A longer text is no tag. */
  private static final int LONGEST = 15;

  /** "English" is none either. */
  private static final int LONGEST_PRIMARY = 3;

  private LanguageTags() {}

  /** The language that the page states. */
  static Optional<String> of(Findings findings) {
    return findings.values(Field.LANGUAGE).stream().flatMap(text -> tag(text).stream()).findFirst();
  }

  /** A tag out of "en_US", "EN" or "de-DE, en". */
  private static Optional<String> tag(String language) {
    String tag = language.split("[,;\\s]", 2)[0].replace('_', '-');
    int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    return primary < 2 || primary > LONGEST_PRIMARY || tag.length() > LONGEST
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
            .filter(known -> !known.equals("und"));
  }
}
