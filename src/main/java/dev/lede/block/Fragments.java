package dev.lede.block;

import dev.lede.phrase.Sentences;
import dev.lede.phrase.Space;
import java.util.List;

/**
 * Finds the pieces of one sentence on a page whose scraper put every text node on a line of its
 * own, so that a link or a word in bold type breaks the sentence. Only lines next to each other can
 * be pieces.
 */
final class Fragments {
  /** Most labels are shorter, in chars. */
  private static final int PROSE = 40;

  /** The same in scripts without blanks between words. */
  private static final int DENSE_PROSE = 14;

  /** How far back a sentence is looked for. */
  private static final int REACH = 400;

  /** A link or a name in the middle of a sentence is no longer, in chars. */
  private static final int LONGEST_INSET = 120;

  /** One line in so many starts as none does, at least, on a page that is broken at each tag. */
  private static final long SPARSE = 150;

  /** The same, where blank lines stand between all lines, as they mostly do between paragraphs. */
  private static final long DENSE = 50;

  private final List<Line> lines;
  private final Layout layout;
  private final boolean broken;
  private final SmallWords smallWords;

  Fragments(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
    this.broken = isBroken();
    this.smallWords = new SmallWords(broken ? lines : List.of());
  }

  /**
   * Whether the line at this index goes on with the sentence; {@code open} is what was gathered
   * before it.
   */
  boolean continues(int index, CharSequence open) {
    return broken
        && adjoins(index)
        && (isTied(index, open) || goesOn(index, open) || isInset(index, open));
  }

  /**
   * A page is broken if some lines start as no text starts, and blank lines do not part its
   * paragraphs.
   */
  private boolean isBroken() {
    int marks = 0;
    int low = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!adjoins(i)) {
        apart++;
        continue;
      }
      Line upper = lines.get(i - 1);
      String lower = lines.get(i).text();
      marks += Seam.startsPaused(lower) ? 2 : Seam.startsClosed(lower) ? 1 : 0;
      boolean cut = isLong(upper.text()) && isUnfinished(upper.text());
      low += cut && Character.isLowerCase(lines.get(i).start()) ? 1 : 0;
    }
    boolean spread = layout.isSpread();
    return apart == 0 && !spread && marks + low >= 2
        || marks >= 3 && marks * (spread ? DENSE : SPARSE) >= lines.size();
  }

  private boolean adjoins(int index) {
    return index < lines.size() && layout.adjoins(lines.get(index - 1), lines.get(index));
  }

  /** A mark at the seam itself shows that something is missing on its other side. */
  private boolean isTied(int index, CharSequence open) {
    String text = lines.get(index).text();
    return Seam.endsOpen(open)
        || Seam.startsClosed(text)
        || open.length() >= PROSE / 2 && smallWords.end(open)
        || open.length() >= PROSE && SmallWords.endsLow(open) && hasSentence(open);
  }

  /** Whether a sentence ends inside the text: then a text without an end mark is no heading. */
  private static boolean hasSentence(CharSequence open) {
    for (int i = Math.max(1, open.length() - REACH); i + 1 < open.length(); i++) {
      boolean stop = open.charAt(i) == '.' && Space.is(open.charAt(i + 1));
      if (stop && Character.isLowerCase(open.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A lower-case start behind a sentence that has not ended. */
  private boolean goesOn(int index, CharSequence open) {
    boolean pause = isPause(open.charAt(open.length() - 1));
    boolean prose = isProse(open) || isLong(lines.get(index).text());
    return pause && (prose || adjoins(index + 1) && startsLow(index + 1))
        || prose && isUnfinished(open) && startsLow(index);
  }

  /**
   * A line between an unfinished line and one that goes on: a link or a name in the middle of a
   * sentence.
   */
  private boolean isInset(int index, CharSequence open) {
    Line line = lines.get(index);
    if (line.text().length() > LONGEST_INSET
        || !isLong(open) && !smallWords.end(open)
        || !isUnfinished(open)
        || !adjoins(index + 1)) {
      return false;
    }
    boolean name = smallWords.end(open) || !SmallWords.endsLow(line.text());
    return Seam.startsClosed(lines.get(index + 1).text())
        || name && startsLow(index + 1) && isUnfinished(line.text());
  }

  /** Whether the text is longer than most labels. */
  private static boolean isLong(CharSequence text) {
    return text.length() >= PROSE
        || text.length() >= DENSE_PROSE && Joint.isDense(text.charAt(text.length() - 1));
  }

  private static boolean isPause(char c) {
    return c == ',' || c == '，' || c == '、' || c == '،';
  }

  private static boolean isProse(CharSequence open) {
    return isLong(open) || SmallWords.endsLow(open);
  }

  private static boolean isUnfinished(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return last != ':' && last != '|' && !Sentences.isEnd(last);
  }

  /**
   * Whether the line starts in the middle of a sentence: lower-case, with a dash, or with a
   * Japanese particle.
   */
  private boolean startsLow(int index) {
    String text = lines.get(index).text();
    char first = text.charAt(0);
    boolean particle = Character.UnicodeBlock.of(first) == Character.UnicodeBlock.HIRAGANA;
    return Character.isLowerCase(first)
        || particle
        || text.startsWith("— ")
        || text.startsWith("– ");
  }
}
