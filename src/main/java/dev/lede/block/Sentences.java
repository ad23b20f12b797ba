package dev.lede.block;

/** The marks that end a sentence, in the scripts of the world. */
public final class Sentences {
  private static final String ENDS = ".!?…。！？．｡؟۔।॥։።၊။។";
  private static final String CLOSERS = "\"'”’»›)]」』】）］〉》〕｣\u201C";

  private Sentences() {}

  /**
   * Whether a text that ends in this char may end a sentence: an end mark, or what closes a
   * quotation or bracket.
   */
  public static boolean isEnd(char last) {
    return ENDS.indexOf(last) >= 0 || CLOSERS.indexOf(last) >= 0;
  }

  /** Whether the char ends a sentence by itself. */
  public static boolean isEndMark(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /**
   * Whether the text ends a sentence: with an end mark, closing quotation marks and brackets aside.
   */
  public static boolean endsIn(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && isEndMark(text.charAt(last));
  }
}
