package dev.lede.output;

import dev.lede.source.WebAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lets only addresses through that a click cannot do harm with. */
final class SafeLinks {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private SafeLinks() {}

  /**
   * The address if it is relative or of the schemes http, https and mailto, with white space and
   * controls encoded.
   */
  static Optional<String> safe(String url) {
    String stripped = url.strip();
    return stripped.isEmpty() || !allowed(scheme(stripped))
        ? Optional.empty()
        : Optional.of(encoded(stripped));
  }

  /** The address if it is an absolute one of the web, with white space and controls encoded. */
  static Optional<String> absolute(String url) {
    return safe(url).filter(WebAddress::is);
  }

  private static boolean allowed(String scheme) {
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /** What a browser takes for the scheme: it overlooks white space and control characters. */
  private static String scheme(String url) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ' && c != 0x7F) {
        scheme.append(c);
      }
    }
    return "";
  }

  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c == 0x7F || "<>\"\\^`{|}".indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
