package dev.lede.block;

/**
 * A link inside a block.
 *
 * @param text the text that is linked, white space folded
 * @param href where it leads, as written
 * @param base the address that relative links start from; empty if unknown
 */
public record Link(String text, String href, String base) {

  /** A link as written on a page of unknown address. */
  public Link(String text, String href) {
    this(text, href, "");
  }

  /**
   * Where it leads: absolute when the page's address is known, else as written. Worked out anew at
   * each call.
   */
  public String url() {
    String absolute = base.isEmpty() ? "" : Address.resolve(base, href);
    return absolute.isEmpty() ? href : absolute;
  }
}
