package dev.lede.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes that are read as characters; the text of them all is made only when it is asked for. */
final class Decoded {
  private static final char BOM = '\uFEFF';

  /** How many bytes of the page its start is made of. */
  private static final int START = 8192;

  private final byte[] bytes;
  private final Charset charset;
  private final long unreadable;
  private String text;

  private Decoded(byte[] bytes, Charset charset, long unreadable, String text) {
    this.bytes = bytes;
    this.charset = charset;
    this.unreadable = unreadable;
    this.text = text;
  }

  /** Reads bytes in a charset. */
  static Decoded of(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1)
        || charset.equals(StandardCharsets.UTF_8) && isGood(bytes)) {
      // The platform's fast way. A character that the end cuts off comes out as one U+FFFD.
      return new Decoded(bytes, charset, cutOff(bytes, charset), null);
    }
    return slowly(bytes, charset);
  }

  private static boolean isGood(byte[] bytes) {
    Utf8 utf8 = Utf8.of(bytes);
    return utf8.sure() || utf8.ascii() && cutOff(bytes, StandardCharsets.UTF_8) == 0;
  }

  /** The characters, without a byte order mark. */
  String text() {
    if (text == null) {
      text = withoutMark(new String(bytes, charset));
    }
    return text;
  }

  /** The charset that they were read in. */
  Charset charset() {
    return charset;
  }

  /** How many characters could not be read; each stands in the text as U+FFFD. */
  long unreadable() {
    return unreadable;
  }

  /** The text, or its first part if more need not be made; the last character may be cut off. */
  String start() {
    return text == null && bytes.length > START
        ? withoutMark(new String(bytes, 0, START, charset))
        : text();
  }

  /** Whether all of it is good text that opens like a page, as far as its bytes tell. */
  boolean isSurelyPage() {
    return unreadable == 0
        && text == null
        && !Binary.hasControl(bytes)
        && TagScanner.opensPage(start());
  }

  /** The text, to be read without making one string of it. */
  Reader reader() {
    if (text != null || unreadable > 0) {
      return new StringReader(text());
    }
    boolean marked =
        charset.equals(StandardCharsets.UTF_8) && ByteOrderMark.charset(bytes).isPresent();
    int mark = marked ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
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
        String read = withoutMark(text.append(out.flip()).toString());
        return new Decoded(bytes, charset, unreadable, read);
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
