package dev.lede.phrase;

/** Tells the scripts of East Asia from those that put blanks between words and have few letters. */
public final class EastAsian {
  /** The block CJK Radicals Supplement: radicals, Kana, Han and Hangul follow. */
  private static final int FIRST = 0x2E80;

  private static final int FIRST_KANA = 0x3040;
  private static final int LAST_KANA = 0x30FF;
  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;
  private static final int FIRST_COMPATIBLE_HAN = 0xF900;
  private static final int LAST_COMPATIBLE_HAN = 0xFAFF;
  private static final int FIRST_HANGUL = 0xAC00;
  private static final int LAST_HANGUL = 0xD7A3;

  /** Planes 2 and 3 hold rare Han and nothing else. Emoji and old alphabets are before, in 1. */
  private static final int FIRST_RARE_HAN = 0x20000;

  private static final int LAST_RARE_HAN = 0x3FFFF;

  private EastAsian() {}

  /**
   * Whether a code point is a sign of these scripts, wide forms among them. Half of one, a
   * surrogate, is none.
   */
  public static boolean is(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? codePoint >= FIRST && !Character.isSurrogate((char) codePoint)
        : codePoint >= FIRST_RARE_HAN && codePoint <= LAST_RARE_HAN;
  }

  /** The same without the syllables of Korean, which does put blanks between words. */
  public static boolean isWithoutBlanks(int codePoint) {
    return is(codePoint) && (codePoint < FIRST_HANGUL || codePoint > LAST_HANGUL);
  }

  /** Whether a code point is Han or kana: such letters make words of one or two, without blanks. */
  public static boolean isHanOrKana(int codePoint) {
    return codePoint >= FIRST_KANA
        && (codePoint <= LAST_KANA
            || codePoint >= FIRST_HAN && codePoint <= LAST_HAN
            || codePoint >= FIRST_COMPATIBLE_HAN && codePoint <= LAST_COMPATIBLE_HAN
            || codePoint >= FIRST_RARE_HAN && codePoint <= LAST_RARE_HAN);
  }
}
