package dev.lede.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads the names in zip archives. Those that are not marked as UTF-8 may be in any charset, that
 * of the machine that packed them.
 */
final class ZipName {
  /** What to read archives with: each byte of an unmarked name becomes the char of its number. */
  static final Charset RAW = StandardCharsets.ISO_8859_1;

  private ZipName() {}

  /** A name as it was meant. */
  static String read(String name) {
    boolean marked = name.chars().anyMatch(c -> c > 0xFF);
    byte[] bytes = name.getBytes(RAW);
    Utf8 utf8 = Utf8.of(bytes);
    if (marked || utf8.ascii()) {
      return name;
    }
    Charset charset = utf8.sure() ? StandardCharsets.UTF_8 : CharsetGuesser.guess(bytes);
    return Decoded.of(bytes, charset).text();
  }
}
