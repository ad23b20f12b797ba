package dev.lede.article;

/** What is left of a text when case, punctuation and blanks do not matter: copies have the same. */
final class Fingerprint {
  /** "-10000x10000". */
  private static final int LONGEST_SIZE = 12;

  private Fingerprint() {}

  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }

  /**
   * As {@link #ofUrl}, without a size such as "-640x480" before the ending: one picture comes in
   * several.
   */
  static String ofPicture(String url) {
    String bare = ofUrl(url);
    int dot = bare.lastIndexOf('.');
    int dash = bare.lastIndexOf('-', dot);
    boolean size = dash > 0 && dot - dash <= LONGEST_SIZE;
    boolean cross = false;
    for (int i = dash + 1; size && i < dot; i++) {
      cross |= bare.charAt(i) == 'x';
      size = bare.charAt(i) == 'x' || Character.isDigit(bare.charAt(i));
    }
    return size && cross ? bare.substring(0, dash) + bare.substring(dot) : bare;
  }

  /**
   * The part of an address that tells one page or picture from another: without scheme, query and
   * fragment.
   */
  static String ofUrl(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    int scheme = url.indexOf("://");
    int start = scheme >= 0 && scheme < end ? scheme + 3 : url.startsWith("//") ? 2 : 0;
    String bare = url.substring(start, end);
    return bare.indexOf('/') < 0 || bare.endsWith("/") && bare.indexOf('/') == bare.length() - 1
        ? url.substring(start)
        : bare;
  }
}
