package dev.lede.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Unicode's byte order marks, the surest sign of a charset. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  /** The charset whose mark the bytes begin with. */
  static Optional<Charset> charset(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    // Before UTF-16, whose little-endian mark is its beginning; a UTF-16 page does not open with
    // U+0000.
    if (begins(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
