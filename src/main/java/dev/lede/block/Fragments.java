package dev.lede.block;

import java.util.List;

/**
 * Finds the pieces of one sentence on a page whose scraper put every text node on a line of its
 * own, so that a link or a word in bold type breaks the sentence. Only lines next to each other can
 * be pieces.
 */
final class Fragments {
  private static final int PROSE = 40;
  private static final int SHORT = 60;

  private final List<Line> lines;
  private final Layout layout;
  private final boolean broken;

  private Fragments(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
    this.broken = isBroken();
  }

  static Fragments of(List<Line> lines, Layout layout) {
    return new Fragments(lines, layout);
  }

  /**
   * Whether the line at this index goes on with the sentence; {@code open} is what was gathered
   * before it.
   */
  boolean continues(int index, CharSequence open) {
    if (!broken || !layout.adjoins(lines.get(index - 1), lines.get(index))) {
      return false;
    }
    return goesOn(index, open) || isInset(index, open);
  }

  /** A page is broken if some lines start with a mark that cannot start a text. */
  private boolean isBroken() {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (layout.adjoins(lines.get(i - 1), lines.get(i)) && startsClosed(lines.get(i).text())) {
        broken++;
      }
    }
    return broken >= 2 && broken * 200 >= lines.size();
  }

  private boolean goesOn(int index, CharSequence open) {
    String text = lines.get(index).text();
    char last = open.charAt(open.length() - 1);
    if (Joint.opens(last)) {
      return true;
    }
    if (startsClosed(text)) {
      return open.length() >= PROSE || text.length() >= PROSE || text.length() <= 2;
    }
    boolean unfinished = !Sentences.isEndMark(last);
    return unfinished
        && (open.length() >= PROSE || text.length() >= PROSE)
        && (last == ',' || Character.isLowerCase(text.charAt(0)));
  }

  /**
   * A short line between an unfinished line and one that goes on: a link in the middle of a
   * sentence.
   */
  private boolean isInset(int index, CharSequence open) {
    Line line = lines.get(index);
    if (index + 1 >= lines.size()
        || line.text().length() > SHORT
        || open.length() < PROSE
        || Sentences.isEnd(open.charAt(open.length() - 1))
        || !layout.adjoins(line, lines.get(index + 1))) {
      return false;
    }
    String next = lines.get(index + 1).text();
    return startsClosed(next)
        || Character.isLowerCase(next.charAt(0)) && !Sentences.isEndMark(line.end());
  }

  private static boolean startsClosed(String text) {
    char first = text.charAt(0);
    boolean pause = ",.;)]”’»、。，；）」』】》".indexOf(first) >= 0;
    return pause && !text.startsWith("..");
  }
}
