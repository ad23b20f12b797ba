package dev.lede.phrase;

/** Tells the scripts of East Asia from those that put blanks between words and have few letters. */
public final class EastAsian {
  /** The ranges of these scripts' blocks in Unicode, first and last of each, in order. */
  private static final int[] RANGES = {
    0x2E80, 0xA4CF, // radicals, signs, kana, Han, Yi
    0xAC00, 0xD7FF, // the syllables of Korean
    0xF900, 0xFAFF, // Han for compatibility
    0xFE30, 0xFE4F, // forms for vertical lines
    0xFF00, 0xFFEF, // full and half width forms
    0x20000, 0x3FFFF, // rare Han: planes 2 and 3 hold nothing else
  };

  private static final int FIRST_KANA = 0x3040;
  private static final int LAST_KANA = 0x30FF;
  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;
  private static final int FIRST_COMPATIBLE_HAN = 0xF900;
  private static final int LAST_COMPATIBLE_HAN = 0xFAFF;
  private static final int FIRST_HANGUL = 0xAC00;
  private static final int LAST_HANGUL = 0xD7A3;
  private static final int FIRST_RARE_HAN = 0x20000;
  private static final int LAST_RARE_HAN = 0x3FFFF;

  private EastAsian() {}

  /** Whether a code point is a sign of these scripts, wide forms among them. */
  public static boolean is(int codePoint) {
    for (int range = 0; range < RANGES.length && codePoint >= RANGES[range]; range += 2) {
      if (codePoint <= RANGES[range + 1]) {
        return true;
      }
    }
    return false;
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
