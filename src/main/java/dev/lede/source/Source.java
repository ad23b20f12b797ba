package dev.lede.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Where a page came from and how its bytes were read.
 *
 * @param path the input's name as the user gave it; for a page out of a container, the address that
 *     the container states
 * @param format what the bytes turned out to be
 * @param charset the charset that decoded them
 * @param bytes how many bytes were read, after decompression
 * @param unreadable how many characters could not be read; each stands in the text as U+FFFD
 * @param address the page's own URL when the container or the user states it, the base of its
 *     relative links
 */
public record Source(
    String path,
    Format format,
    Charset charset,
    long bytes,
    long unreadable,
    Optional<String> address) {

  /** A source of which every character could be read. */
  public Source(String path, Format format, Charset charset, long bytes, Optional<String> address) {
    this(path, format, charset, bytes, 0, address);
  }

  /** The charset's name in the WHATWG Encoding Standard, or else its Java name. */
  public String charsetName() {
    return CharsetLabels.name(charset);
  }
}
