package dev.lede.block;

import dev.lede.phrase.Space;

/** The place where a text was broken at a tag. */
final class Seam {
  private static final String CLOSING = ",.;)]”’»%、。，；）」』】》";
  private static final String PAUSES = ",.;、。，；";
  private static final String QUOTES = "”’»";

  /** An elided word has no more letters: "l'", "qu'", "dell'". */
  private static final int LONGEST_ELISION = 4;

  private Seam() {}

  /**
   * Whether the text starts with what cannot start one: a mark that closes, a hyphen that binds, a
   * genitive.
   */
  static boolean startsClosed(String text) {
    char first = text.charAt(0);
    if (text.startsWith("'s") || text.startsWith("’s")) {
      return text.length() == 2 || Space.is(text.charAt(2));
    }
    // some languages open their quotations with the marks that close them in others
    boolean opening = QUOTES.indexOf(first) >= 0 && startsWord(text, 1);
    boolean binds = first == '-' && startsWord(text, 1) && startsWord(text, 2);
    return binds || CLOSING.indexOf(first) >= 0 && !opening && !text.startsWith("..");
  }

  /**
   * Whether the text starts with the mark of a pause or an end, the surest sign of a broken
   * sentence.
   */
  static boolean startsPaused(String text) {
    return PAUSES.indexOf(text.charAt(0)) >= 0 && !text.startsWith("..");
  }

  private static boolean startsWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Whether the text ends with what cannot end one: a mark that opens, a hyphen that binds, an
   * elision (l', qu').
   */
  static boolean endsOpen(CharSequence text) {
    int last = text.length() - 1;
    char end = text.charAt(last);
    char before = last > 0 ? text.charAt(last - 1) : ' ';
    boolean opens = Joint.opens(end) && (Space.is(before) || Joint.opens(before) || isBracket(end));
    return opens || end == '-' && Character.isLetter(before) || isElision(text);
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '[' || Joint.isDense(c);
  }

  /** What stands at the seam: a blank, or nothing. */
  static String between(CharSequence left, String right) {
    boolean bound = endsOpen(left) || startsClosed(right);
    return bound ? "" : Joint.between(left.charAt(left.length() - 1), right.charAt(0));
  }

  private static boolean isElision(CharSequence text) {
    int at = text.length() - 1;
    if (text.charAt(at) != '’' && text.charAt(at) != '\'') {
      return false;
    }
    int letters = 0;
    while (at > 0 && letters <= LONGEST_ELISION && Character.isLetter(text.charAt(at - 1))) {
      at--;
      letters++;
    }
    return letters > 0 && letters <= LONGEST_ELISION;
  }
}
