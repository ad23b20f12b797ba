package dev.lede.source;

/** Tells addresses of the web from what else may stand in their place. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether a text is an absolute address of the web, as far as its beginning tells. */
  public static boolean is(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }
}
