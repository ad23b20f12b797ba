package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that people keep pages in, told apart by their first bytes. A class of its own reads
 * each.
 */
enum Container {
  /** No container: the input is one page. */
  NONE,
  ZIP,
  /** Told and not read. */
  TAR,
  /** WARC, and WET, which is WARC with text in it. */
  WARC,
  /** A page with all its parts in one MIME message, as browsers save it. */
  MHTML,
  /** A page with all its parts in one property list, as Safari saves it. */
  WEBARCHIVE;

  private static final int HEAD = 8192;

  /** What stands in the header of a tar archive's first file, and where (POSIX ustar; GNU tar). */
  private static final String TAR_MARK = "ustar";

  private static final int TAR_MARK_AT = 257;

  /** Whether what is read is one page, or one file with it and its parts. */
  boolean isOnePage() {
    return this == NONE || this == MHTML || this == WEBARCHIVE;
  }

  /** What a stream that can be marked holds; it stands where it stood. */
  static Container of(InputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    in.mark(HEAD);
    try {
      head = Arrays.copyOf(head, in.readNBytes(head, 0, HEAD));
    } catch (IOException e) {
      // What stands before the fault may be pages; it is met again behind them.
    }
    in.reset();
    return of(head);
  }

  /** What a file is that begins with these bytes, or is them. */
  static Container of(byte[] head) {
    String start = new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith(TAR_MARK, TAR_MARK_AT) && start.lastIndexOf('\0', TAR_MARK_AT) > 0) {
      return TAR;
    }
    if (isWebarchive(start)) {
      return WEBARCHIVE;
    }
    return isMhtml(start) ? MHTML : NONE;
  }

  /** Said here, since {@link Webarchive} needs a library that no other page should load. */
  private static boolean isWebarchive(String start) {
    return start.startsWith("bplist0")
        || (start.contains("<plist")
            && start.stripLeading().startsWith("<?xml")
            && (start.contains("<key>WebMainResource</key>") || start.contains("<key>WebSub")));
  }

  /**
   * Whether the first lines are the header of a MIME message of several parts, or of one that holds
   * a page.
   */
  private static boolean isMhtml(String start) {
    int end = start.replace("\r\n", "\n").indexOf("\n\n");
    String header =
        start.substring(0, end < 0 ? start.length() : Math.min(start.length(), end + 200));
    String lower = header.toLowerCase(Locale.ROOT);
    boolean message =
        lower.startsWith("from:")
            || lower.startsWith("mime-version:")
            || lower.contains("\nmime-version:");
    return message && Character.isLetter(lower.charAt(0)) && lower.contains("content-type:");
  }

  /**
   * Hands on the pages that the container holds. Without a container, the stream is still to be
   * read then.
   */
  void read(String path, InputStream in, PageSink sink) throws IOException {
    switch (this) {
      case NONE -> sink.rest(path, in);
      case ZIP -> new ZipPages(path, sink.ofArchive()).read(in);
      case TAR ->
          throw new UnreadablePageException(
              path, "is a tar archive; unpack it and read the folder with -r, or give a zip");
      case WARC -> new WarcPages(sink.ofArchive()).read(in);
      case MHTML -> new MhtmlPages(sink).read(path, in);
      case WEBARCHIVE -> new Webarchive(sink).read(path, in);
    }
  }

  /** What a container states of a page: its address and its charset. */
  record Stated(Optional<String> address, Optional<Charset> charset) {
    static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty());
  }
}
