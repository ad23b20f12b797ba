package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out whether a page or parts of it were wrapped at a column, and which of its lines go on in
 * the next. A wrapped line is one that the next line's first word would have made too long; a page
 * is taken for wrapped only when its long lines pile up under one column and nearly all of them are
 * of that sort.
 */
final class Wrapping {
  /** Pages are wrapped at a column between these. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 160;

  /** So many pairs of lines, at least, speak for a column. */
  private static final int FEWEST = 4;

  /** Words are measured up to this length; what is as long is an address. */
  private static final int LONGEST_WORD = 30;

  /** How far short of the column a line of dense script may end. */
  private static final int RAGGED = 3;

  /** How far lists and tables may stand out beyond the column. */
  private static final int OVERHANG = 6;

  private final List<Line> lines;
  private final Layout layout;
  private final Hyphens hyphens;
  private final int[] widths;

  /**
   * How wide each line would be with the first word of the next; 0 where the next cannot go on with
   * it.
   */
  private final int[] reaches;

  private int column;

  /** Where no column holds for the whole page: whether a line goes on with the one before it. */
  private boolean[] joined;

  private Wrapping(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
    this.hyphens = new Hyphens(lines);
    this.widths = lines.stream().mapToInt(line -> line.isRunning() ? line.width() : 0).toArray();
    this.reaches = new int[widths.length];
    for (int i = 1; i < widths.length; i++) {
      reaches[i - 1] = isPair(i) ? widths[i - 1] + 1 + firstWord(i) : 0;
    }
  }

  static Wrapping of(List<Line> lines, Layout layout) {
    Wrapping wrapping = new Wrapping(lines, layout);
    wrapping.column = wrapping.find();
    if (wrapping.column == 0) {
      wrapping.joined = wrapping.parts();
    }
    return wrapping;
  }

  private boolean[] parts() {
    boolean[] lower = new boolean[widths.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = widths[i] > 0 && Character.isLowerCase(lines.get(i).start());
    }
    return new WrappedParts(widths, reaches, lower).find(NARROWEST, WIDEST);
  }

  /** Whether the line at this index and the one before it stand in a part that was wrapped. */
  boolean isWrapped(int index) {
    return column > 0 || joined[index];
  }

  /** Whether the line at this index is the continuation of the line before it. */
  boolean continues(int index) {
    if (column == 0) {
      return joined[index];
    }
    int reach = reaches[index - 1];
    return reach > column || reach > 0 && isDenseRun(index);
  }

  /** What becomes of a hyphen at the end of the line before the line at this index. */
  Hyphens.Ending hyphen(int index) {
    return hyphens.ending(lines.get(index - 1).text(), lines.get(index).text());
  }

  /**
   * What stood at the line break before the line at this index: a blank, or nothing where a word
   * was cut.
   */
  String seam(int index) {
    Line upper = lines.get(index - 1);
    boolean cut = column > 0 && widths[index - 1] >= column - 1;
    if (hyphen(index) != Hyphens.Ending.APART) {
      return "";
    }
    return cut && Joint.between(upper.end(), lines.get(index).start()).isEmpty() ? "" : " ";
  }

  private int find() {
    int many = find(FEWEST, false);
    return many > 0 || layout.isSpread() ? many : find(1, true);
  }

  /**
   * The column that most pairs of lines speak for; 0 if fewer than so many do. A strict look wants
   * nothing to speak against it, as where a page has but a few wrapped lines.
   */
  private int find(int fewest, boolean strict) {
    int[] sorted = widths.clone();
    Arrays.sort(sorted);
    int size = sorted.length;
    int first = size == 0 ? WIDEST : Math.max(NARROWEST, sorted[(int) (size * 9L / 10)]);
    int last = size == 0 ? 0 : Math.min(WIDEST, sorted[size - 1]);
    int best = 0;
    int most = fewest - 1;
    for (int candidate = first; candidate <= last; candidate++) {
      int full = strict && !isClear(candidate) ? 0 : full(candidate);
      if (full > most) {
        best = candidate;
        most = full;
      }
    }
    return best;
  }

  /** How many pairs of lines speak for the column, or 0 if too many lines speak against it. */
  private int full(int candidate) {
    int full = 0;
    int loose = 0;
    int over = 0;
    for (int i = 1; i < widths.length; i++) {
      int width = widths[i - 1];
      if (width > candidate) {
        over += width > candidate + OVERHANG && !isUnbreakable(i - 1) ? 1 : 0;
      } else if (width >= candidate * 3 / 4 && reaches[i - 1] > 0) {
        boolean fits = reaches[i - 1] <= candidate;
        full += fits ? 0 : 1;
        loose += fits ? 1 : 0;
      }
    }
    return full >= 3 * loose && full >= 10 * over ? full : 0;
  }

  /**
   * Whether no line is wider than a column, and all that go on in the next do so with a small
   * letter.
   */
  private boolean isClear(int candidate) {
    for (int i = 1; i < widths.length; i++) {
      boolean full = widths[i - 1] <= candidate && reaches[i - 1] > candidate;
      if (widths[i] > candidate || full && !Character.isLowerCase(lines.get(i).start())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is long for its addresses, or for a mark that forbids to wrap it. */
  private boolean isUnbreakable(int index) {
    String text = lines.get(index).text();
    return text.contains("](") || MarkdownPage.headingLevel(text) > 1;
  }

  private boolean isPair(int index) {
    Line upper = lines.get(index - 1);
    Line lower = lines.get(index);
    if (!layout.adjoins(upper, lower)
        || upper.broken()
        || !upper.isRunning()
        || upper.shape().kind() != lower.shape().kind()
        || MarkdownPage.startsBlock(lower.text())
        || lower.start() == '[' && firstWord(index) >= LONGEST_WORD
        || MarkdownPage.headingLevel(upper.text()) > 1) {
      return false;
    }
    int hanging = Bullet.width(upper.text());
    return lower.indent() == upper.indent()
        ? hanging == 0 || Bullet.width(lower.text()) == 0
        : hanging > 0 && lower.indent() == upper.indent() + hanging;
  }

  /**
   * A run of dense script too long for the rest of a line starts a new one, behind a word of
   * another script.
   */
  private boolean isDenseRun(int index) {
    Line upper = lines.get(index - 1);
    boolean dense = Joint.isDense(lines.get(index).start());
    boolean full = Joint.isDense(upper.end()) && widths[index - 1] >= column - RAGGED;
    boolean word = Character.isLetterOrDigit(upper.end()) && widths[index - 1] >= column / 3;
    return dense && (full || word && !Joint.isDense(upper.end()));
  }

  private int firstWord(int index) {
    String text = lines.get(index).text();
    int end = 0;
    while (end < text.length() && end < LONGEST_WORD && !breaks(text.charAt(end))) {
      if (Joint.isDense(text.charAt(end))) {
        return end + 1;
      }
      end++;
    }
    return end;
  }

  /** Whether a line may be broken at the char: at white space, but for no-break spaces. */
  private static boolean breaks(char c) {
    return Space.is(c) && c != '\u00A0' && c != '\u202F';
  }
}
