package dev.lede.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds out in which charset the bytes of a page are written. */
final class CharsetFinder {
  private CharsetFinder() {}

  /**
   * The charset of a page, by what can be trusted most: its byte order mark, bytes that are UTF-8
   * as other charsets' bytes hardly ever are, its declaration, then the bytes again.
   *
   * @param stated the charset that a container states for the page; counts more than the page's own
   *     declaration
   */
  static Charset find(byte[] bytes, Optional<Charset> stated) {
    return ByteOrderMark.charset(bytes)
        .or(() -> Utf16.charset(bytes))
        .orElseGet(() -> withoutMark(bytes, stated));
  }

  private static Charset withoutMark(byte[] bytes, Optional<Charset> stated) {
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.sure() && (utf8.longer() + utf8.lost() > 0 || utf8.pairs() > 3)) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> declared =
        stated
            .filter(charset -> !isWide(charset) || zeros(bytes) * 4L > bytes.length)
            .or(() -> CharsetDeclaration.find(bytes))
            .filter(CharsetFinder::writesTags);
    if (utf8.ascii()) {
      // ISO-2022-JP, which is ASCII to the eye, can only be declared.
      return declared
          .filter(charset -> charset.name().contains("2022"))
          .orElse(StandardCharsets.UTF_8);
    }
    if (utf8.sure() && declared.filter(CharsetFinder::eastAsian).isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    if (declared.isPresent() && fits(declared.get(), bytes, utf8)) {
      return declared.get();
    }
    return utf8.likely() ? StandardCharsets.UTF_8 : CharsetGuesser.guess(bytes);
  }

  /** Charsets that write zero bytes into every tag; UTF-16 has been known by them before. */
  static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static int zeros(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b == 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether tags in a charset are those of ASCII, maybe with zeros between. Pages in EBCDIC are
   * none, whatever they declare, and tags in it would not be counted.
   */
  private static boolean writesTags(Charset charset) {
    boolean wide = charset.name().startsWith("UTF-");
    return wide || !charset.canEncode() || Arrays.equals("<".getBytes(charset), new byte[] {'<'});
  }

  /** Charsets in whose pages two or three characters may look like UTF-8 by chance. */
  private static boolean eastAsian(Charset charset) {
    return charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() > 1.5
        && !charset.equals(StandardCharsets.UTF_8);
  }

  /**
   * Whether the bytes can be meant in a charset: at most a fiftieth of what is not ASCII is
   * unreadable. The charset that servers and editors declare unasked, and that reads everything,
   * must also make some sense of them.
   */
  private static boolean fits(Charset charset, byte[] bytes, Utf8 utf8) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8.possible();
    }
    return !(eastAsian(charset) ? utf8.contradictsManyBytes() : utf8.likely())
        && Decoded.of(bytes, charset).unreadable() * 50 <= nonAscii(bytes)
        && !(charset.name().equals("windows-1252") && CharsetGuesser.contradicts(bytes, charset));
  }

  private static int nonAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }
}
