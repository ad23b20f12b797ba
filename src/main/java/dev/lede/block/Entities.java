package dev.lede.block;

import dev.lede.phrase.Space;
import org.jsoup.parser.Parser;

/** Entities that a scraper left undecoded in its text. */
final class Entities {
  /** The longest that news pages use is theta with its symbol. */
  private static final int LONGEST = 10;

  private Entities() {}

  /** The text with its entities decoded and white space folded; an ampersand by itself is one. */
  static String decode(String text) {
    int next = text.indexOf('&');
    if (next < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    while (next >= 0) {
      int end = end(text, next);
      decoded.append(text, done, next);
      decoded.append(
          end > next + 1 ? Parser.unescapeEntities(text.substring(next, end), true) : "&");
      done = end;
      next = text.indexOf('&', done);
    }
    return Space.fold(decoded.append(text, done, text.length()));
  }

  /**
   * The index behind the semicolon of what looks like an entity, else the index behind the
   * ampersand.
   */
  private static int end(String text, int start) {
    for (int i = start + 1; i < Math.min(text.length(), start + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > start + 2 ? i + 1 : start + 1;
      }
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!digit && !letter && !(c == '#' && i == start + 1)) {
        return start + 1;
      }
    }
    return start + 1;
  }
}
