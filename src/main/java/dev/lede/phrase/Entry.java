package dev.lede.phrase;

import java.util.List;

/**
 * A phrase as a line of a language file gives it.
 *
 * @param text the phrase without its marks; where it ends in ":", "=" or "/", that is what tells
 *     the mark from the word
 * @param cue the section that it stands in
 * @param place where in a text it counts
 */
record Entry(String text, Cue cue, Place place) {
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int JOINS_LEFT = 4;
  private static final int JOINS_RIGHT = 8;
  private static final Cue[] CUES = Cue.values();

  /**
   * Where in a text a phrase counts.
   *
   * @param first at its beginning only
   * @param last at its end only
   * @param joinsLeft even when a word runs into it
   * @param joinsRight even when it runs into a word
   */
  record Place(boolean first, boolean last, boolean joinsLeft, boolean joinsRight) {}

  /** Reads a line such as {@code ^by}, {@code *기자$} or {@code photo:}. */
  static Entry read(String line, Cue cue) {
    int start = line.startsWith("^") || line.startsWith("*") ? 1 : 0;
    int end = line.length() - (line.endsWith("$") || line.endsWith("*") ? 1 : 0);
    Place place =
        new Place(
            line.startsWith("^"), line.endsWith("$"), line.startsWith("*"), line.endsWith("*"));
    return new Entry(line.substring(start, end), cue, place);
  }

  /** The texts that it is found as: French and careless typists put a blank before the colon. */
  List<String> spellings() {
    return text.endsWith(":")
        ? List.of(text, text.substring(0, text.length() - 1) + " :")
        : List.of(text);
  }

  /** The cue and the place in one number, as the trie keeps them. */
  char code() {
    return (char)
        (cue.ordinal() << 4
            | (place.first ? FIRST : 0)
            | (place.last ? LAST : 0)
            | (place.joinsLeft ? JOINS_LEFT : 0)
            | (place.joinsRight ? JOINS_RIGHT : 0));
  }

  /** The cue in a code. */
  static Cue cue(int code) {
    return CUES[code >> 4];
  }

  /**
   * Whether the chars from start to end of a folded text, a phrase of this code, stand where it
   * counts.
   */
  static boolean counts(int code, Folded text, int start, int end) {
    return ((code & FIRST) != 0
            ? text.first() == start
            : (code & JOINS_LEFT) != 0 || text.breaksAt(start))
        && ((code & LAST) != 0
            ? text.last() == end
            : (code & JOINS_RIGHT) != 0 || text.breaksAt(end));
  }
}
