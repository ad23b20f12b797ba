package dev.lede.label;

import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Letters;
import java.util.Arrays;

/**
 * The words of a text as hashes, case folded: runs of letters and digits, and each ideograph or
 * kana by itself, since those scripts have no spaces.
 */
final class Words {
  /** In so much longer a list, pairs are looked up, not met on the way: a page's body is long. */
  private static final int MUCH_LONGER = 16;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final int[] hashes;
  private final int ideographs;
  private int[] distinct;
  private int[] pairs;

  private Words(int[] hashes, int ideographs) {
    this.hashes = hashes;
    this.ideographs = ideographs;
  }

  static Words of(String text) {
    int[] hashes = new int[text.length() / 3 + 4];
    int count = 0;
    int ideographs = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean ideograph = EastAsian.isHanOrKana(c);
      boolean letter = !ideograph && (Character.isLetterOrDigit(c) || isSign(c));
      if (c == SOFT_HYPHEN) {
        continue; // where a word may be parted, not where it ends
      }
      if (letter) {
        hash = hash * 31 + Character.toLowerCase(c) + 1;
        continue;
      }
      if (count + 2 > hashes.length) {
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
      }
      if (hash != 0) {
        hashes[count++] = hash;
        hash = 0;
      }
      if (ideograph) {
        hashes[count++] = c;
        ideographs++;
      }
    }
    return new Words(Arrays.copyOf(hashes, count), ideographs);
  }

  /** Vowel signs and joiners that stand inside the words of Indic scripts, and surrogates. */
  private static boolean isSign(char c) {
    return c >= 0x300 && (Letters.isMark(c) || Character.isSurrogate(c));
  }

  int count() {
    return hashes.length;
  }

  /**
   * How long the text reads, in words of a language with spaces: two ideographs weigh about one
   * word.
   */
  float weight() {
    return hashes.length - ideographs / 2f;
  }

  float ideographShare() {
    return hashes.length == 0 ? 0 : (float) ideographs / hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  /** A hash of so many words in order, from one on. */
  int hash(int from, int count) {
    int hash = 0;
    for (int at = from; at < from + count; at++) {
      hash = 31 * hash + hashes[at];
    }
    return hash;
  }

  /**
   * A hash of the words in order: texts that differ in case, white space and punctuation only are
   * equal.
   */
  int fingerprint() {
    return hashes.length == 0 ? 0 : Arrays.hashCode(hashes);
  }

  /** The hashes of the words, each once, sorted. */
  int[] distinct() {
    if (distinct == null) {
      int[] sorted = hashes.clone();
      Arrays.sort(sorted);
      int count = 0;
      for (int at = 0; at < sorted.length; at++) {
        if (at == 0 || sorted[at] != sorted[at - 1]) {
          sorted[count++] = sorted[at];
        }
      }
      distinct = Arrays.copyOf(sorted, count);
    }
    return distinct;
  }

  /** The sorted hashes of pairs of neighbouring words, for likeness. */
  int[] pairs() {
    if (pairs == null) {
      pairs = sortedPairs();
    }
    return pairs;
  }

  private int[] sortedPairs() {
    if (hashes.length == 1) {
      return hashes;
    }
    int[] sorted = new int[Math.max(0, hashes.length - 1)];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = hashes[i] * 31 + hashes[i + 1];
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** The share of the first's pairs that stand in the second too; both sorted. */
  static float shared(int[] pairs, int[] others) {
    return pairs.length == 0 ? 0 : (float) both(pairs, others) / pairs.length;
  }

  /** The share of the pairs of the longer one that stand in the other too; both sorted. */
  static float alike(int[] pairs, int[] others) {
    int most = Math.max(pairs.length, others.length);
    return most == 0 ? 0 : (float) both(pairs, others) / most;
  }

  private static int both(int[] pairs, int[] others) {
    if (pairs.length > others.length) {
      return both(others, pairs);
    }
    boolean jumps = pairs.length < others.length / MUCH_LONGER;
    int both = 0;
    for (int i = 0, j = 0; i < pairs.length && j < others.length; ) {
      if (pairs[i] == others[j]) {
        both++;
        i++;
        j++;
      } else if (pairs[i] < others[j]) {
        i++;
      } else {
        j = jumps ? firstNotBelow(pairs[i], others, j + 1) : j + 1;
      }
    }
    return both;
  }

  /** The first index from one on that holds no less than a value; the end if none does. */
  private static int firstNotBelow(int value, int[] sorted, int from) {
    int low = from;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
