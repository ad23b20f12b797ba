package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip file (APPNOTE.TXT 4.3): what is in it and where, also where the
 * entries cannot be read one after the other. Java's own refuses a file for one entry that it
 * cannot unpack. The entries are read as they are asked for, and never all kept.
 */
final class ZipDirectory {
  private static final int END = 0x06054B50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064B50;
  private static final int LOCATOR_64_BYTES = 20;
  private static final int END_64 = 0x06064B50;
  private static final int END_64_BYTES = 56;
  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL = 0x04034B50;
  private static final int LOCAL_BYTES = 30;
  private static final long TOO_LARGE = 0xFFFFFFFFL;

  private final FileChannel file;
  private final InputStream entries;

  /** Where entries were found; an archive may name one over and over to seem to hold much. */
  private final NameSet places = new NameSet();

  private long read;

  /** How many bytes stand before the archive, such as a program that unpacks it. */
  private final long stub;

  private ZipDirectory(FileChannel file, long start, long end, long stub) {
    this.file = file;
    this.entries = new BufferedInputStream(new Stretch(file, start, end));
    this.stub = stub;
  }

  /** The directory of a file that ends with one; empty if it is no zip file or is cut off. */
  static Optional<ZipDirectory> of(FileChannel file) throws IOException {
    long size = file.size();
    int most = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
    if (size < END_BYTES) {
      return Optional.empty();
    }
    boolean isZip = bytes(file, 0, 4).getInt() == LOCAL;
    ByteBuffer tail = bytes(file, size - (isZip ? most : END_BYTES), isZip ? most : END_BYTES);
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return of(file, size - tail.limit() + at, tail.position(at).slice().order(tail.order()));
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> of(FileChannel file, long end, ByteBuffer record)
      throws IOException {
    long length = record.getInt(12) & TOO_LARGE;
    long start = record.getInt(16) & TOO_LARGE;
    long behind = end;
    if (end >= LOCATOR_64_BYTES) {
      ByteBuffer locator = bytes(file, end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
      long at = locator.getLong(8);
      if (locator.getInt(0) == LOCATOR_64 && at >= 0 && at + END_64_BYTES <= end) {
        ByteBuffer large = bytes(file, at, END_64_BYTES);
        boolean found = large.getInt(0) == END_64;
        length = found ? large.getLong(40) : length;
        start = found ? large.getLong(48) : start;
        behind = found ? at : end;
      }
    }
    long stub = behind - length - start;
    return length < 0 || start < 0 || stub < 0
        ? Optional.empty()
        : Optional.of(new ZipDirectory(file, behind - length, behind, stub));
  }

  /**
   * An entry.
   *
   * @param name its name, a char a byte
   * @param flags its general purpose bits
   * @param method how it is packed
   * @param crc the checksum of what is in it
   * @param packed how many bytes it takes in the file
   * @param at where it begins
   */
  record Entry(String name, int flags, int method, int crc, long packed, long at) {
    boolean isDirectory() {
      return name.endsWith("/");
    }

    boolean isEncrypted() {
      return (flags & 1) != 0;
    }
  }

  /** The next entry that is not named before; empty behind the last one. */
  Optional<Entry> next() throws IOException {
    Optional<Entry> entry = read();
    while (entry.isPresent() && !places.add(Long.toString(entry.get().at))) {
      entry = read();
    }
    read += entry.map(Entry::packed).orElse(0L);
    if (read > file.size()) {
      throw new ZipException("its entries lie upon each other");
    }
    return entry;
  }

  /** Which part of the file the entries up to here take, from 0 to 1. */
  double share() {
    try {
      return (double) read / file.size();
    } catch (IOException e) {
      return 0; // closed
    }
  }

  private Optional<Entry> read() throws IOException {
    byte[] head = entries.readNBytes(ENTRY_BYTES);
    if (head.length == 0) {
      return Optional.empty();
    }
    ByteBuffer entry = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    if (head.length < ENTRY_BYTES || entry.getInt(0) != ENTRY) {
      throw new ZipException("its directory is damaged");
    }
    String name =
        new String(entries.readNBytes(entry.getShort(28) & 0xFFFF), StandardCharsets.ISO_8859_1);
    ByteBuffer extra =
        ByteBuffer.wrap(entries.readNBytes(entry.getShort(30) & 0xFFFF))
            .order(ByteOrder.LITTLE_ENDIAN);
    entries.skipNBytes(entry.getShort(32) & 0xFFFF);
    ByteBuffer large = large(extra);
    long size = entry.getInt(24) & TOO_LARGE;
    if (size == TOO_LARGE && large.remaining() >= 8) {
      large.getLong(); // what it is unpacked shows when it is
    }
    long packed = large(entry.getInt(20), large);
    long at = large(entry.getInt(42), large) + stub;
    return Optional.of(
        new Entry(name, entry.getShort(8), entry.getShort(10), entry.getInt(16), packed, at));
  }

  /** The numbers that are too large for their fields; none if there are no such. */
  private static ByteBuffer large(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      int id = extra.getShort();
      int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
      if (id == 1) {
        return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      }
      extra.position(extra.position() + length);
    }
    return ByteBuffer.allocate(0);
  }

  private static long large(int number, ByteBuffer large) {
    boolean elsewhere = number == -1 && large.remaining() >= 8;
    return elsewhere ? large.getLong() : number & TOO_LARGE;
  }

  /** What an entry takes in the file, as it is packed. */
  InputStream packed(Entry entry) throws IOException {
    ByteBuffer local = bytes(file, entry.at, LOCAL_BYTES);
    if (local.getInt(0) != LOCAL) {
      throw new ZipException("it does not stand where the directory has it");
    }
    long start =
        entry.at + LOCAL_BYTES + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
    return new Stretch(file, start, start + entry.packed);
  }

  private static ByteBuffer bytes(FileChannel file, long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (at >= 0 && bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
      // as far as it goes; what is not there is 0
    }
    return bytes.rewind();
  }
}
