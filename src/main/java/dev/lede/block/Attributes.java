package dev.lede.block;

/**
 * Attributes in braces, which Pandoc writes behind links, headings and spans, such as {@code
 * {#costs .wide}}.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-attributes">Pandoc, attributes</a>
 */
final class Attributes {
  /** What is longer, in chars, is text in braces. */
  private static final int LONGEST = 500;

  private Attributes() {}

  /** The index behind the attributes that start at this index; the index itself if none do. */
  static int end(String text, int start) {
    boolean braced = text.startsWith("{#", start) || text.startsWith("{.", start);
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (braced && end < limit && text.charAt(end) != '}') {
      end++;
    }
    return braced && end < limit ? end + 1 : start;
  }

  /** The text of a heading without the attributes at its end. */
  static String cut(String heading) {
    int start = heading.endsWith("}") ? heading.lastIndexOf('{') : -1;
    boolean found = start >= 0 && end(heading, start) == heading.length();
    return found ? heading.substring(0, start).stripTrailing() : heading;
  }
}
