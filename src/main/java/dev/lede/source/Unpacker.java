package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads an input whole, unpacked if it is gzip, never more of it than is allowed.
 *
 * @param maxBytes how many bytes the unpacked input may have
 */
record Unpacker(long maxBytes) {
  /** A page that was fetched compressed and then compressed again is packed twice. */
  private static final int MOST_LAYERS = 3;

  /** The bytes of an input. */
  byte[] unpack(String path, InputStream in) throws UnreadablePageException {
    try {
      return all(path, unpacked(in));
    } catch (UnreadablePageException e) {
      throw e;
    } catch (IOException e) {
      throw PageMaker.broken(path, e);
    }
  }

  /** The bytes that bytes hold: the same if they are not packed. */
  byte[] unpack(String path, byte[] bytes) throws UnreadablePageException {
    boolean gzip = bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    if (gzip || bytes.length > maxBytes) {
      return unpack(path, new ByteArrayInputStream(bytes));
    }
    return bytes;
  }

  /** The input without its layers of gzip, which show by their magic number (RFC 1952). */
  static BufferedInputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream plain = new BufferedInputStream(in);
    for (int layer = 0; layer < MOST_LAYERS && isGzip(plain); layer++) {
      plain = new BufferedInputStream(new Unpacked(new GZIPInputStream(new Members(plain), 8192)));
    }
    return plain;
  }

  /** Whether a stream that can be marked is gzip; it stands where it stood. */
  static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean magic = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return magic;
  }

  /** The rest of a stream. */
  byte[] all(String path, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLarge(path, maxBytes);
    }
    return bytes;
  }

  static UnreadablePageException tooLarge(String path, long maxBytes) {
    return new UnreadablePageException(
        path,
        "is larger than " + maxBytes + " bytes; raise --max-bytes if it is a page all the same");
  }
}
