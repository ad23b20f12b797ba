package dev.lede.cli;

import dev.lede.source.CharsetLabels;
import dev.lede.source.PageReader;
import dev.lede.source.WebAddress;
import java.nio.charset.Charset;

/** Makes a page reader of the options that say how to read. */
final class Reading {
  private static final long LARGEST = 1L << 30;

  private Reading() {}

  static PageReader reader(Arguments arguments) throws UsageException {
    PageReader reader = new PageReader();
    if (arguments.has("--input-format")) {
      String word = arguments.value("--input-format").orElseThrow();
      reader = reader.withFormat(Choices.inputFormat(word));
    }
    if (arguments.has("--encoding")) {
      reader = reader.withEncoding(charset(arguments.value("--encoding").orElseThrow()));
    }
    if (arguments.has("--base-url")) {
      reader = reader.withBaseUrl(url(arguments.value("--base-url").orElseThrow()));
    }
    if (arguments.has("--max-bytes")) {
      reader = reader.withMaxBytes(size(arguments.value("--max-bytes").orElseThrow()));
    }
    return reader;
  }

  private static Charset charset(String label) throws UsageException {
    return CharsetLabels.charset(label)
        .orElseThrow(
            () -> Choices.wrong("--encoding", label, "give a name such as utf-8, gbk or big5"));
  }

  private static String url(String url) throws UsageException {
    int host = url.indexOf("://") + 3;
    boolean named =
        WebAddress.is(url) && host < url.length() && "/?#:".indexOf(url.charAt(host)) < 0;
    if (!named || url.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
      String example = "give one such as https://news.example/a.html";
      throw new UsageException("--base-url " + url + ": no address of the web; " + example);
    }
    return url;
  }

  /** A number of bytes: digits, and K, M or G for the powers of 1024. */
  static long size(String size) throws UsageException {
    int last = Math.max(0, size.length() - 1);
    int power = 1 + "KMG".indexOf(size.isEmpty() ? ' ' : Character.toUpperCase(size.charAt(last)));
    String digits = power > 0 ? size.substring(0, last) : size;
    boolean isNumber =
        !digits.isEmpty() && digits.length() < 12 && digits.chars().allMatch(Arguments::isDigit);
    long bytes = isNumber ? Long.parseLong(digits) << (10 * power) : 0;
    if (bytes < 1 || bytes > LARGEST) {
      throw new UsageException(
          "--max-bytes " + size + ": not a size up to 1G; give one such as 20M");
    }
    return bytes;
  }
}
