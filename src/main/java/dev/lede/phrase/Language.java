package dev.lede.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file of a language: a phrase a line, in sections such as {@code [read-also]} that are named
 * after a {@link Cue}; "#" begins a comment line. A phrase counts at word boundaries, anywhere in a
 * text, but for these marks:
 *
 * <ul>
 *   <li>{@code ^by} counts at the beginning of a text only, {@code 기자$} at its end only,
 *       punctuation left aside
 *   <li>{@code *기자} counts even when a word runs into it, {@code foto*} even when it runs into a
 *       word
 *   <li>{@code photo:} counts with a colon only (likewise "=" and "/"), which is then no part of
 *       the hit
 * </ul>
 */
final class Language {
  private Language() {}

  /**
   * The phrases of a file; a line before the first section, or an unknown section, is a fault of
   * the file.
   */
  static List<Entry> read(String file) {
    List<Entry> entries = new ArrayList<>();
    Cue cue = null;
    for (int start = 0; start < file.length(); ) {
      int end = file.indexOf('\n', start);
      end = end < 0 ? file.length() : end;
      String line = file.substring(start, end).strip();
      start = end + 1;
      if (line.startsWith("[")) {
        cue = cue(line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(Entry.read(line, cue));
      }
    }
    return entries;
  }

  private static Cue cue(String section) {
    String name = section.substring(1, section.length() - 1);
    return Cue.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
