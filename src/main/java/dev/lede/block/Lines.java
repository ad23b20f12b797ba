package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a page into its lines. LF, CRLF and CR end a line; form feeds and the Unicode separators
 * part two blocks within one, since no editor counts them.
 */
final class Lines {
  private static final int TAB = 8;

  private final String page;
  private final List<Line> lines = new ArrayList<>();
  private int number = 1;
  private int blankLines;
  private boolean filled;

  private Lines(String page) {
    this.page = page;
  }

  /** The lines that are not blank, in order. */
  static List<Line> of(String page) {
    Lines splitter = new Lines(page);
    splitter.split();
    return splitter.lines;
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (!isBreak(c)) {
        continue;
      }
      add(start, i);
      if (c == '\r' && i + 1 < page.length() && page.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
      if (c == '\n' || c == '\r') {
        next();
      }
    }
    add(start, page.length());
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void next() {
    number++;
    blankLines = filled ? 0 : blankLines + 1;
    filled = false;
  }

  private void add(int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && isMargin(page.charAt(start))) {
      indent = column(indent, page.charAt(start++));
    }
    int end = to;
    while (end > start && isMargin(page.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      int blanks = filled ? 0 : blankLines;
      boolean broken = to - end > 1 && page.charAt(to - 1) == ' ' && page.charAt(to - 2) == ' ';
      String text = page.substring(start, end);
      lines.add(new Line(number, number, indent, blanks, text, Shape.TEXT, broken));
      filled = true;
    }
  }

  private static int column(int indent, char c) {
    // an ideographic space opens a paragraph, it does not move its margin
    boolean moves = Space.is(c) && c != '\u3000';
    return c == '\t' ? (indent / TAB + 1) * TAB : moves ? indent + 1 : indent;
  }

  /** White space, and the invisible characters that make a line look blank. */
  private static boolean isMargin(char c) {
    return Space.is(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\0';
  }
}
