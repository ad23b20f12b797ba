package dev.lede.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells files that are no pages, most of them no text at all. */
final class Binary {
  private Binary() {}

  /** The first bytes of files that people take for pages now and then, and what such a file is. */
  private enum Signature {
    ANSWER("{\n  \"schemaVersion\":", "an answer of lede", true),
    ANSWER_LINE("{\"schemaVersion\":", "an answer of lede", true),
    PDF("%PDF-", "a PDF document", true),
    PNG("\u0089PNG", "a PNG picture"),
    JPEG("\u00FF\u00D8\u00FF", "a JPEG picture"),
    GIF("GIF8", "a GIF picture"),
    WEBP("RIFF", "a picture, sound or film"),
    OFFICE("\u00D0\u00CF\u0011\u00E0", "an Office document"),
    BZIP2("BZh", "a bzip2 archive"),
    XZ("\u00FD7zXZ", "an xz archive"),
    ZSTD("(\u00B5/\u00FD", "a zstd archive"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7z archive"),
    RAR("Rar!\u001A", "a RAR archive"),
    ELF("\u007FELF", "a program"),
    SQLITE("SQLite format 3\0", "a database");

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final byte[] start;

    private final String what;

    /** Whether no text begins like this: one may begin with "GIF8". */
    private final boolean sure;

    Signature(String start, String what) {
      this(start, what, false);
    }

    Signature(String start, String what, boolean sure) {
      this.start = start.getBytes(StandardCharsets.ISO_8859_1);
      this.what = what;
      this.sure = sure;
    }

    private boolean opens(byte[] bytes) {
      for (int i = 0; i < start.length; i++) {
        if (i >= bytes.length || bytes[i] != start[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** What the bytes are, if they are a known kind of file that is no page. */
  static Optional<String> known(byte[] bytes) {
    for (Signature signature : Signature.values()) {
      if (signature.opens(bytes) && (signature.sure || hasControls(bytes))) {
        return Optional.of(signature.what);
      }
    }
    return Optional.empty();
  }

  private static boolean hasControls(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] >= 0 && isControl((char) bytes[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a decoded page is binary data: one character in twenty is a control character that text
   * does not hold.
   */
  static boolean looksLike(String text) {
    return controls(text) * 20 > text.length();
  }

  /** Whether bytes are of a known kind of file that is no page, or binary data. */
  static boolean looksLike(byte[] bytes) {
    return known(bytes).isPresent()
        || Utf16.charset(bytes).isEmpty()
            && ByteOrderMark.charset(bytes).isEmpty()
            && looksLike(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** How many characters are C0 control characters other than white space and ESC. */
  static long controls(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isControl(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether there is such a character among bytes of a charset that is ASCII below 128. */
  static boolean hasControl(byte[] bytes) {
    EightBytes eight = new EightBytes(bytes);
    for (int i = eight.skipFrom(' ', 0); i < bytes.length; i = eight.skipFrom(' ', i)) {
      for (int end = Math.min(bytes.length, i + 8); i < end; i++) {
        if (bytes[i] >= 0 && isControl((char) bytes[i])) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isControl(char c) {
    return c < ' ' && "\t\n\f\r\u001B".indexOf(c) < 0;
  }
}
