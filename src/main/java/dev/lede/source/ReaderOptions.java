package dev.lede.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a reader is told beforehand.
 *
 * @param format the format of every page, if it is known
 * @param encoding the charset of every page, if it is known
 * @param baseUrl the address of every page, if it is known
 * @param maxBytes how many bytes a page may have after decompression
 */
record ReaderOptions(
    Optional<Format> format, Optional<Charset> encoding, Optional<String> baseUrl, long maxBytes) {
  static final ReaderOptions DEFAULT =
      new ReaderOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), PageReader.DEFAULT_MAX_BYTES);

  ReaderOptions {
    if (maxBytes < 1 || maxBytes > 1L << 30) {
      throw new IllegalArgumentException("not between 1 byte and 1 GiB: " + maxBytes);
    }
  }

  ReaderOptions withFormat(Format known) {
    return new ReaderOptions(Optional.of(known), encoding, baseUrl, maxBytes);
  }

  ReaderOptions withEncoding(Charset known) {
    return new ReaderOptions(format, Optional.of(known), baseUrl, maxBytes);
  }

  ReaderOptions withBaseUrl(String known) {
    return new ReaderOptions(format, encoding, Optional.of(known), maxBytes);
  }

  ReaderOptions withMaxBytes(long bytes) {
    return new ReaderOptions(format, encoding, baseUrl, bytes);
  }
}
