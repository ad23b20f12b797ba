package dev.lede.block;

/** The seam where two pieces of one sentence are put together again. */
final class Joint {
  private static final String AFTER_NOTHING = "([{“‘„«‹「『（【《〈〔¿¡";
  private static final String BEFORE_NOTHING = ",.;:!?)]}”’»›…%、。，；：！？）」』】》〉〕．";

  private Joint() {}

  /** Whether the char belongs to a script that is written without blanks between words. */
  static boolean isDense(char c) {
    return c >= 0x2E80 && c <= 0x9FFF && c != 0x3000
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE4F
        || c >= 0xFF00 && c <= 0xFFEF
        || Character.isHighSurrogate(c) && c >= 0xD840 && c <= 0xD888;
  }

  /** Whether the char is a mark that only closes, such as a comma or a bracket. */
  static boolean closes(char c) {
    return BEFORE_NOTHING.indexOf(c) >= 0;
  }

  /** Whether the char is a mark that only opens, such as a bracket. */
  static boolean opens(char c) {
    return AFTER_NOTHING.indexOf(c) >= 0;
  }

  /** What stands between two pieces that were text nodes of one paragraph: a blank or nothing. */
  static String between(char left, char right) {
    return opens(left) || closes(right) || isDense(left) || isDense(right) ? "" : " ";
  }
}
