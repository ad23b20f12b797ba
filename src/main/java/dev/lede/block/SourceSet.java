package dev.lede.block;

import java.util.Optional;

/** Reads the {@code srcset} of a picture: addresses, each with how wide it is or how dense. */
final class SourceSet {
  private final String text;
  private int at;

  private SourceSet(String text) {
    this.text = text;
  }

  /** The address of the largest picture in the list, as written; of equal ones the first. */
  static Optional<String> largest(String text) {
    SourceSet set = new SourceSet(text);
    String best = "";
    double most = -1;
    while (set.skipJoints()) {
      String address = set.until(false);
      boolean alone = address.endsWith(",");
      double size = alone ? 1 : size(set.until(true).strip());
      address = alone ? withoutCommas(address) : address;
      if (size > most && !address.startsWith("data:")) {
        best = address;
        most = size;
      }
    }
    return Optional.of(best).filter(address -> !address.isEmpty());
  }

  private boolean skipJoints() {
    while (at < text.length() && (isSpace() || text.charAt(at) == ',')) {
      at++;
    }
    return at < text.length();
  }

  /** What stands before the next comma, or else before the next white space. */
  private String until(boolean comma) {
    int start = at;
    while (at < text.length() && (comma ? text.charAt(at) != ',' : !isSpace())) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isSpace() {
    return Character.isWhitespace(text.charAt(at));
  }

  /** An address may hold commas, and one at its end parts it from the next. */
  private static String withoutCommas(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == ',') {
      end--;
    }
    return address.substring(0, end);
  }

  /** The number in "640w" or "1.5x"; 1 if nothing is said. */
  private static double size(String said) {
    int end = 0;
    while (end < said.length()
        && (Character.digit(said.charAt(end), 10) >= 0 || said.charAt(end) == '.')) {
      end++;
    }
    try {
      return Double.parseDouble(said.substring(0, end));
    } catch (NumberFormatException e) { // nothing is said, or nothing that is a size
      return 1;
    }
  }
}
