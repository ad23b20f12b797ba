package dev.lede.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that were read as characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset the charset that they were read in
 * @param unreadable how many characters could not be read; each stands in the text as U+FFFD
 */
record Decoded(String text, Charset charset, long unreadable) {
  private static final char BOM = '\uFEFF';

  /** Reads bytes in a charset. */
  static Decoded of(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) && Utf8.of(bytes).sure()
        || charset.equals(StandardCharsets.ISO_8859_1)) {
      // The platform's fast way. A character that the end cuts off comes out as one U+FFFD.
      String text = new String(bytes, charset);
      return new Decoded(withoutMark(text), charset, cutOff(bytes, charset));
    }
    return slowly(bytes, charset);
  }

  private static int cutOff(byte[] bytes, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return 0;
    }
    for (int i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) {
      int lead = bytes[i] & 0xFF;
      if (lead >= 0xC0) {
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return i + length > bytes.length ? 1 : 0;
      }
    }
    return 0;
  }

  private static Decoded slowly(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length);
    long unreadable = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isUnderflow()) {
        decoder.flush(out);
        return new Decoded(withoutMark(text.append(out.flip()).toString()), charset, unreadable);
      }
      if (result.isError()) {
        in.position(in.position() + skipped(in, result));
        text.append('\uFFFD');
        unreadable++;
      }
    }
  }

  /**
   * How many bytes the fault takes; an ASCII byte at its end, such as the "<" of a tag, is read
   * again.
   */
  private static int skipped(ByteBuffer in, CoderResult fault) {
    int length = fault.length();
    return length == 2 && in.get(in.position() + 1) >= 0 && in.get(in.position()) < 0 ? 1 : length;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
  }
}
