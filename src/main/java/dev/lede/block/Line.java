package dev.lede.block;

/**
 * A line of a text page, or several that were found to be one; never blank.
 *
 * @param first the first line's number in the page, from 1
 * @param last the last line's number
 * @param indent how many columns of white space stand before it
 * @param blankLines how many blank lines stand before it
 * @param text its text without white space at the ends
 * @param shape what the lines around it and its own mark make of it; {@link Shape#TEXT} if nothing
 * @param broken whether its end is a break that was meant, by two blanks behind it
 */
record Line(
    int first, int last, int indent, int blankLines, String text, Shape shape, boolean broken) {
  Line(int first, int last, int indent, int blankLines, String text) {
    this(first, last, indent, blankLines, text, Shape.TEXT, false);
  }

  int width() {
    return indent + text.length();
  }

  char start() {
    return text.charAt(0);
  }

  char end() {
    return text.charAt(text.length() - 1);
  }

  /** Whether other lines may go on in this one: it is running text, plain or quoted. */
  boolean isRunning() {
    return shape.kind() == Kind.TEXT || shape.kind() == Kind.QUOTE;
  }

  /** This line and those below up to another as one. */
  Line upTo(Line end, String whole, Shape other) {
    return new Line(first, end.last, indent, blankLines, whole, other, false);
  }

  Line with(String other) {
    return new Line(first, last, indent, blankLines, other, shape, broken);
  }

  Line with(Shape other) {
    return new Line(first, last, indent, blankLines, text, other, broken);
  }

  Line below(int blanks) {
    return new Line(first, last, indent, blanks, text, shape, broken);
  }

  Line brokenIf(boolean meant) {
    return meant == broken ? this : new Line(first, last, indent, blankLines, text, shape, meant);
  }
}
