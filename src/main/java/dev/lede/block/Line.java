package dev.lede.block;

/**
 * A line of a text page, or several that were found to be one; never blank.
 *
 * @param first the first line's number in the page, from 1
 * @param last the last line's number
 * @param indent how many columns of white space stand before it
 * @param blankLines how many blank lines stand before it
 * @param text its text without white space at the ends
 */
record Line(int first, int last, int indent, int blankLines, String text) {
  int width() {
    return indent + text.length();
  }

  char start() {
    return text.charAt(0);
  }

  char end() {
    return text.charAt(text.length() - 1);
  }

  Line with(String other) {
    return new Line(first, last, indent, blankLines, other);
  }
}
