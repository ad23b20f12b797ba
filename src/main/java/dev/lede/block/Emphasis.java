package dev.lede.block;

import dev.lede.phrase.Space;
import java.util.Arrays;

/**
 * The pairs of asterisks, underscores, backticks and tildes of one line, which are taken out of its
 * text.
 */
final class Emphasis {
  private static final String MARKS = "*_`~";

  /** No run of marks that means something is longer. */
  private static final int LONGEST = 3;

  private final StringBuilder out;

  /** Where the open mark of each sort and length starts in the text; -1 for none. */
  private final int[] open = new int[MARKS.length() * LONGEST];

  Emphasis(StringBuilder out) {
    this.out = out;
    Arrays.fill(open, -1);
  }

  /**
   * Meets a run of marks between two chars of the line.
   *
   * @return whether it closes a pair; if not, it is text as yet
   */
  boolean closes(char mark, int length, char before, char after) {
    if (length > LONGEST || mark == '~' && length != 2) {
      return false;
    }
    int slot = MARKS.indexOf(mark) * LONGEST + length - 1;
    boolean outside = mark == '_' || length == 1;
    if (open[slot] >= 0 && !Space.is(before) && !(outside && isWord(after))) {
      close(slot, length);
      return true;
    }
    if (!Space.is(after) && !(outside && isWord(before))) {
      open[slot] = out.length();
    }
    return false;
  }

  private void close(int slot, int length) {
    int start = open[slot];
    Gaps.open(out, start, start + length);
    open[slot] = -1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Joint.isDense(c);
  }
}
