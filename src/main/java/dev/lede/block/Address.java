package dev.lede.block;

import org.jsoup.internal.StringUtil;

/**
 * Makes relative addresses absolute, as jsoup does. Most that pages hold are plain, and need not be
 * taken apart for that: those of the web, without dots for folders, ports and users.
 */
final class Address {
  private Address() {}

  /**
   * An absolute address.
   *
   * @param base where relative ones start from; may be empty or unfit
   * @param reference the address as written
   * @return "" if it cannot be made absolute
   */
  static String resolve(String base, String reference) {
    int host = hostEnd(reference);
    if (host > 0 && isPlain(reference, host)) {
      return reference;
    }
    int baseHost = reference.startsWith("/") && isPlain(reference, 0) ? hostEnd(base) : 0;
    return baseHost > 0 && !reference.startsWith("//") && isPlain(base, baseHost)
        ? base.substring(0, baseHost) + reference
        : StringUtil.resolve(base, reference);
  }

  /** Where the host of an address of the web ends, if a path or nothing follows it; else 0. */
  private static int hostEnd(String address) {
    int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : 0;
    int end = start;
    while (start > 0 && end < address.length() && isHost(address.charAt(end))) {
      end++;
    }
    return end > start && (end == address.length() || address.charAt(end) == '/') ? end : 0;
  }

  private static boolean isHost(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  /** Whether nothing from an index on would be written otherwise. */
  private static boolean isPlain(String address, int from) {
    for (int i = from; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean folder = c == '/' && i + 1 < address.length() && address.charAt(i + 1) == '.';
      if (c <= ' ' || c == '#' || c == '\\' || c == 0x7F || folder) {
        return false;
      }
    }
    return true;
  }
}
