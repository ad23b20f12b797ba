package dev.lede.article;

/** The pairs of brackets that captions and datelines stand in, half and full width. */
final class Brackets {
  /** No char at all. */
  static final int NONE = -1;

  private static final String OPENING = "(（[【［〔";
  private static final String CLOSING = ")）]】］〕";

  private Brackets() {}

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The partner of a closing bracket; {@link #NONE} for any other char. */
  static int opening(char closing) {
    int kind = CLOSING.indexOf(closing);
    return kind < 0 ? NONE : OPENING.charAt(kind);
  }

  /** The partner of an opening bracket; {@link #NONE} for any other char. */
  static int closing(char opening) {
    int kind = OPENING.indexOf(opening);
    return kind < 0 ? NONE : CLOSING.charAt(kind);
  }
}
