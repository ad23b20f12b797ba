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
    for (String text : findings.values(Field.LANGUAGE)) {
      String tag = tag(text);
      if (!tag.isEmpty()) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** A tag out of "en_US", "EN" or "de-DE, en"; "" if there is none. */
  private static String tag(String language) {
    String tag = language.split("[,;\\s]", 2)[0].replace('_', '-');
    int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    if (primary < 2 || primary > LONGEST_PRIMARY || tag.length() > LONGEST) {
      return "";
    }
    String known = Locale.forLanguageTag(tag).toLanguageTag();
    return known.equals("und") ? "" : known;
  }
}
