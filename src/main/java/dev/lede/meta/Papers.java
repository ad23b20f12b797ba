package dev.lede.meta;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The names that a page gives to the paper it stands in. */
final class Papers {
  /** Many texts begin with a name of no more letters than this. */
  private static final int SHORT = 2;

  /** Many texts hold a name of no more letters than this. */
  private static final int SHORT_WITHIN = 3;

  /** A text so many times as long as the name in it says more than that. */
  private static final int MORE = 3;

  private final Set<String> names = new LinkedHashSet<>();

  Papers(Findings findings) {
    for (String name : findings.values(Field.PUBLISHER)) {
      add(letters(name));
    }
    for (String url : findings.values(Field.URL)) {
      add(letters(Hosts.name(url)));
    }
  }

  private void add(String name) {
    if (name.length() > 1) {
      names.add(name);
    }
  }

  /** Whether the text is one of the names. */
  boolean is(String text) {
    return names.contains(letters(text));
  }

  /** Whether the text is one of the names, or begins with one, or is the beginning of one. */
  boolean isOrBegins(String text) {
    String letters = letters(text);
    return names.stream()
        .anyMatch(
            name ->
                letters.equals(name)
                    || name.length() > SHORT && letters.startsWith(name)
                    || letters.length() > SHORT && name.startsWith(letters));
  }

  /** Whether the text is little else than one of the names, or a part of one. */
  boolean isMostly(String text) {
    String letters = letters(text);
    return names.stream()
        .anyMatch(
            name ->
                letters.equals(name)
                    || name.length() > SHORT_WITHIN
                        && letters.contains(name)
                        && letters.length() < MORE * name.length()
                    || letters.length() > SHORT_WITHIN && name.contains(letters));
  }

  /** The letters and digits of a text, without case, width and marks. */
  static String letters(String text) {
    String lower = normalized(text).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      if (Character.isLetterOrDigit(lower.codePointAt(i))) {
        letters.appendCodePoint(lower.codePointAt(i));
      }
    }
    return letters.toString();
  }

  /** ASCII is as it should be; only for other texts does Java load its tables. */
  private static String normalized(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }
}
