package dev.lede.phrase;

/** The marks that end a sentence and open a quotation, in the scripts of the world. */
public final class Sentences {
  private static final String ENDS = ".!?…。！？．｡؟۔।॥։።၊။។";
  private static final String CLOSERS = "\"'”’»›)]」』】）］〉》〕｣\u201C";

  private static final String OPENERS = "\"“”„«»‹›「『《〈｢";

  private Sentences() {}

  /**
   * Whether a text that ends in this char may end a sentence: an end mark, or what closes a
   * quotation or bracket.
   */
  public static boolean isEnd(char last) {
    return isEndMark(last) || isCloser(last);
  }

  /** Whether the code point ends a sentence by itself. */
  public static boolean isEndMark(int c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** Whether the char closes a quotation or bracket. */
  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether the text opens with a quotation, by the marks of any language. */
  public static boolean opensQuotation(String text) {
    return !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Whether the text ends a sentence: with an end mark, closing quotation marks and brackets aside.
   */
  public static boolean endsIn(String text) {
    int last = text.length() - 1;
    while (last >= 0 && isCloser(text.charAt(last))) {
      last--;
    }
    return last >= 0 && isEndMark(text.charAt(last));
  }
}
