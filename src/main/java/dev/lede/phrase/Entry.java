package dev.lede.phrase;

/**
 * A phrase as a line of a language file gives it.
 *
 * @param text the phrase without its marks; where it ends in ":", "=" or "/", that is what tells
 *     the mark from the word
 * @param cue the section that it stands in
 * @param place where in a text it counts
 */
record Entry(String text, Cue cue, Place place) {

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

  /**
   * Whether the chars from start to end of a folded text are this phrase and stand where it counts.
   */
  boolean counts(Folded text, int start, int end) {
    return (place.first ? text.first() == start : place.joinsLeft || text.breaksAt(start))
        && (place.last ? text.last() == end : place.joinsRight || text.breaksAt(end));
  }
}
