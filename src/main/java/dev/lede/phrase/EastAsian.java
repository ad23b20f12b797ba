package dev.lede.phrase;

/** Tells the scripts of East Asia from those that put blanks between words and have few letters. */
public final class EastAsian {
  /** The block CJK Radicals Supplement: radicals, Kana, Han and Hangul follow. */
  private static final int FIRST = 0x2E80;

  private static final int FIRST_HANGUL = 0xAC00;
  private static final int LAST_HANGUL = 0xD7A3;

  private EastAsian() {}

  /** Whether a code point, or half of one, is a sign of these scripts, wide forms among them. */
  public static boolean is(int c) {
    return c >= FIRST;
  }

  /** The same without the syllables of Korean, which does put blanks between words. */
  public static boolean isWithoutBlanks(int c) {
    return is(c) && (c < FIRST_HANGUL || c > LAST_HANGUL);
  }
}
