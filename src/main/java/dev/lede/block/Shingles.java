package dev.lede.block;

import dev.lede.phrase.EastAsian;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of four words in some blocks, as hashes, to tell how much of a text stands in another
 * one (A. Broder, "On the resemblance and containment of documents", 1997). An ideograph counts as
 * a word.
 */
final class Shingles {
  /** How many words a run has. */
  private static final int LENGTH = 4;

  private int[] words = new int[64];
  private int count;
  private int hash;

  private Shingles() {}

  static Shingles of(List<Block> blocks) {
    Shingles shingles = new Shingles();
    for (Block block : blocks) {
      shingles.read(block.text());
    }
    return shingles;
  }

  int words() {
    return count;
  }

  /** The share, 0 to 1, of the runs that stand in the others too. */
  double sharedWith(Shingles others) {
    int[] own = runs();
    int[] theirs = others.runs();
    Arrays.sort(theirs);
    int both = 0;
    for (int run : own) {
      both += Arrays.binarySearch(theirs, run) >= 0 ? 1 : 0;
    }
    return own.length == 0 ? 0 : (double) both / own.length;
  }

  private int[] runs() {
    int[] runs = new int[Math.max(0, count - LENGTH + 1)];
    for (int i = 0; i < runs.length; i++) {
      for (int j = 0; j < LENGTH; j++) {
        runs[i] = runs[i] * 92_821 + words[i + j];
      }
    }
    return runs;
  }

  private void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (EastAsian.isHanOrKana(c) || !Character.isLetterOrDigit(c)) {
        endWord();
      }
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c) + 1;
      }
    }
    endWord();
  }

  private void endWord() {
    if (hash != 0) {
      words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
      words[count++] = hash;
      hash = 0;
    }
  }
}
