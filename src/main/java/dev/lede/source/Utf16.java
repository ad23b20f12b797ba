package dev.lede.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 without a byte order mark by its zero bytes: those of line breaks, digits and tags,
 * all on one side.
 */
final class Utf16 {
  private Utf16() {}

  /** The UTF-16 that the bytes are written in, if they are. */
  static Optional<Charset> charset(byte[] bytes) {
    int even = 0;
    int odd = 0;
    EightBytes eight = new EightBytes(bytes);
    for (int i = eight.skipFrom(1, 0); i < bytes.length; i = eight.skipFrom(1, i)) {
      for (int end = Math.min(bytes.length, i + 8); i < end; i++) {
        even += bytes[i] == 0 ? 1 - i % 2 : 0;
        odd += bytes[i] == 0 ? i % 2 : 0;
      }
    }
    // At least one unit in a hundred is ASCII in any page; a stray NUL in a page of bytes is much
    // rarer. On the other side stand the zeros of U+4E00, U+5F00 and the like.
    boolean many = Math.max(even, odd) * 200L > bytes.length;
    if (!many || isText(bytes) || Math.min(even, odd) * 3L > Math.max(even, odd)) {
      return Optional.empty();
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(charset).filter(found -> fits(bytes, found));
  }

  /**
   * Whether the bytes are good UTF-8 but for a few NULs; UTF-16 in any script has more control
   * bytes than that.
   */
  private static boolean isText(byte[] bytes) {
    return Utf8.of(bytes).faults() == 0
        && Binary.controls(new String(bytes, StandardCharsets.ISO_8859_1)) * 10 < bytes.length;
  }

  private static boolean fits(byte[] bytes, Charset charset) {
    Decoded decoded = Decoded.of(bytes, charset);
    return decoded.unreadable() <= 1 + decoded.text().length() / 1000
        && Binary.controls(decoded.text()) * 100 <= decoded.text().length();
  }
}
