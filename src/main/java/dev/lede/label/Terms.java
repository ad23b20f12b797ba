package dev.lede.label;

import java.util.Arrays;

/**
 * What a {@link Lexicon} goes by in a block: its words and pairs of words, those at its ends, its
 * length, the shapes of its first words and marks, and how the blocks around it begin and end. Each
 * term is known by a code, a hash. One object serves all blocks of a page, one by one.
 */
final class Terms {
  /** How many bits a code has. */
  static final int CODE_BITS = 28;

  /** Of more words of a block, so many are read, half of them its first and half its last. */
  private static final int WORDS = 24;

  /** So many words and marks of a block are read for their shapes. */
  private static final int SHAPES = 16;

  /** What each of the blocks before and behind counts, the nearest first. */
  private static final float[] NEIGHBOURS = {0.5f, 0.3f, 0.2f};

  /** A block of fewer words is known as a whole too. */
  private static final int SHORT = 8;

  /** Lengths are told apart up to so many bits. */
  private static final int LENGTH_BITS = 8;

  /** Words and pairs, shapes and the end, six terms a neighbour on either side, and a few more. */
  private static final int MOST = 2 * WORDS + SHAPES + 12 * NEIGHBOURS.length + 8;

  // What keeps terms of different kinds apart.
  private static final int FIRST = 0x51ed270b;
  private static final int LAST = 0x2f0b4a27;
  private static final int WHOLE = 0x6c8e9cf5;
  private static final int LENGTH = 0x3c6ef372;
  private static final int SHAPE = 0x1b873593;
  private static final int MARK = 0x27d4eb2f;
  private static final int NEAR = 0x5bd1e995;

  private final View view;
  private final int[] codes = new int[MOST];
  private final float[] values = new float[MOST];
  private int count;

  Terms(View view) {
    this.view = view;
  }

  /** How many terms the block has that was read last. */
  int count() {
    return count;
  }

  /** What a term is known by; below 2 to the power of {@link #CODE_BITS}. */
  int code(int term) {
    return codes[term];
  }

  /** How much a term counts. */
  float value(int term) {
    return values[term];
  }

  /** The codes of the block that was read last. */
  int[] codes() {
    return Arrays.copyOf(codes, count);
  }

  /** How much they count. */
  float[] values() {
    return Arrays.copyOf(values, count);
  }

  /** Reads a block. */
  void read(int block) {
    count = 0;
    words(view.words(block));
    shapes(view.text(block));
    for (int away = 1; away <= NEIGHBOURS.length; away++) {
      neighbour(block - away, NEAR * -away, NEIGHBOURS[away - 1]);
      neighbour(block + away, NEAR * away, NEIGHBOURS[away - 1]);
    }
  }

  private void words(Words words) {
    int all = words.count();
    int read = Math.min(all, WORDS);
    float value = (float) (1 / Math.sqrt(Math.max(1, read)));
    for (int i = 0; i < read; i++) {
      int word = i < WORDS / 2 ? i : all - read + i;
      add(words.hash(word), value);
      if (i > 0) {
        add(words.hash(word) * 31 + words.hash(word - 1), value);
      }
    }
    if (all > 0) {
      add(words.hash(0) + FIRST, 0.7f);
      add(words.hash(all - 1) + LAST, 0.7f);
    }
    if (all > 0 && all < SHORT) {
      add(words.fingerprint() + WHOLE, 1);
    }
    add(length(words), 0.5f);
  }

  /** How long a block is, by powers of two. */
  private static int length(Words words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.count());
    return LENGTH * (1 + Math.min(LENGTH_BITS, bits));
  }

  /** What stands before or behind: how it begins and ends, how long it is, or that nothing does. */
  private void neighbour(int block, int place, float value) {
    if (block < 0 || block >= view.size()) {
      add(place, value);
      return;
    }
    Words words = view.words(block);
    int all = words.count();
    if (all > 0) {
      add(place + FIRST + words.hash(0), value);
      add(place + LAST + words.hash(all - 1), value);
    }
    if (all > 0 && all < SHORT) {
      add(place + WHOLE + words.fingerprint(), value);
    }
    String text = view.text(block);
    if (!text.isEmpty()) {
      add(place + SHAPE + shape(text, 0, 1), value);
      add(place + MARK + text.charAt(text.length() - 1), value);
    }
    add(place + length(words), value);
  }

  /** Pairs of what follows one another: a number, a word in capitals, a mark. */
  private void shapes(String text) {
    float value = (float) (1 / Math.sqrt(SHAPES));
    int before = SHAPE;
    int read = 0;
    int at = 0;
    while (at < text.length() && read < SHAPES) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = end(text, at);
        int shape = shape(text, at, end);
        add(before * 31 + shape, value);
        before = SHAPE + shape;
        at = end;
        read++;
      }
    }
    if (at == text.length()) {
      add(before * 31, 0.6f);
    }
  }

  /** Behind the word, the number or the mark that begins somewhere. */
  private static int end(String text, int start) {
    char first = text.charAt(start);
    boolean digits = Character.isDigit(first);
    int end = start + 1;
    if (digits || isLetter(first)) {
      while (end < text.length()
          && (digits ? Character.isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
        end++;
      }
    }
    return end;
  }

  private static int shape(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return '0' + Math.min(4, end - start);
    }
    if (Words.isIdeograph(first)) {
      return 'I';
    }
    if (!Character.isLetter(first)) {
      return first;
    }
    boolean capital = Character.isUpperCase(first);
    return !capital
        ? 'x'
        : end - start > 1 && Character.isUpperCase(text.charAt(end - 1)) ? 'X' : 'W';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !Words.isIdeograph(c);
  }

  private void add(int hash, float value) {
    int mixed = hash * 0x9E3779B1;
    codes[count] = (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> (Integer.SIZE - CODE_BITS);
    values[count++] = value;
  }
}
