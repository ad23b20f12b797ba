package dev.lede.label;

import dev.lede.label.Terms.Kind;
import dev.lede.phrase.EastAsian;

/**
 * The {@link Terms} of a block's own words: the words and pairs of them, those at its ends, its
 * length, and the shapes of its first words and marks.
 */
final class WordTerms {
  /** A block of fewer words is known as a whole too. */
  static final int SHORT = 8;

  /** Of more words of a block, so many are read, half of them its first and half its last. */
  private static final int WORDS = 24;

  /** So many words and marks of a block are read for their shapes. */
  private static final int SHAPES = 16;

  /** Lengths are told apart up to so many bits. */
  private static final int LENGTH_BITS = 8;

  private final View view;
  private final Terms terms;

  WordTerms(View view, Terms terms) {
    this.view = view;
    this.terms = terms;
  }

  void read(int block) {
    words(view.words(block));
    shapes(view.text(block));
  }

  private void words(Words words) {
    int all = words.count();
    int read = Math.min(all, WORDS);
    float value = (float) (1 / Math.sqrt(Math.max(1, read)));
    for (int i = 0; i < read; i++) {
      int word = i < WORDS / 2 ? i : all - read + i;
      terms.add(Kind.WORD, 0, words.hash(word), value);
      if (i > 0) {
        terms.add(Kind.PAIR, 0, words.hash(word) * 31 + words.hash(word - 1), value);
      }
    }
    if (all > 0) {
      terms.add(Kind.FIRST, 0, words.hash(0), 0.7f);
      terms.add(Kind.LAST, 0, words.hash(all - 1), 0.7f);
    }
    if (all > 0 && all < SHORT) {
      terms.add(Kind.WHOLE, 0, words.fingerprint(), 1);
    }
    terms.add(Kind.LENGTH, 0, length(words), 0.5f);
  }

  /** How long a block is, by powers of two. */
  static int length(Words words) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.count());
    return Math.min(LENGTH_BITS, bits);
  }

  /** Pairs of what follows one another: a number, a word in capitals, a mark. */
  private void shapes(String text) {
    float value = (float) (1 / Math.sqrt(SHAPES));
    int before = 0;
    int read = 0;
    int at = 0;
    while (at < text.length() && read < SHAPES) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = end(text, at);
        int shape = shape(text, at, end);
        terms.add(Kind.SHAPES, 0, before << Character.SIZE | shape, value);
        before = shape;
        at = end;
        read++;
      }
    }
    if (at == text.length()) {
      terms.add(Kind.LAST_SHAPE, 0, before, 0.6f);
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

  /** What a word, a number or a mark looks like; marks are told apart. */
  static int shape(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return '0' + Math.min(4, end - start);
    }
    if (EastAsian.isHanOrKana(first)) {
      return 'I';
    }
    if (!Character.isLetter(first)) {
      return first;
    }
    if (!Character.isUpperCase(first)) {
      return 'x';
    }
    return end - start > 1 && Character.isUpperCase(text.charAt(end - 1)) ? 'X' : 'W';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !EastAsian.isHanOrKana(c);
  }
}
