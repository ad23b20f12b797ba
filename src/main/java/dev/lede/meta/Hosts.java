package dev.lede.meta;

import java.util.List;
import java.util.Locale;

/** The names in web addresses. */
public final class Hosts {
  /** Labels that are no part of a paper's name. */
  private static final List<String> COMMON = PageNames.of("host-kind");

  /** Labels that stand before a country's, as in "co.uk", and are nobody's. */
  private static final List<String> SHARED = PageNames.of("host-shared");

  private Hosts() {}

  /** The index of the slash that the path of an address begins with; -1 if it has none. */
  static int path(String url) {
    int host = url.indexOf("://");
    return url.indexOf('/', host < 0 ? 0 : host + 3);
  }

  /**
   * The label of a host that a paper is known by: "example" of {@code https://www.example.co.uk/a};
   * else "".
   */
  public static String name(String url) {
    int from = url.indexOf("://");
    if (from < 0) {
      return "";
    }
    int end = path(url);
    String host = url.substring(from + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
    String[] labels = host.split("\\.");
    for (int i = 0; i < labels.length - 1; i++) {
      if (i > 0 && i == labels.length - 2 && SHARED.contains(labels[i])) {
        return labels[i - 1]; // "news.com.au"
      }
      if (!COMMON.contains(labels[i])) {
        return labels[i];
      }
    }
    return "";
  }
}
