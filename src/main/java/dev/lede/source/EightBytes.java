package dev.lede.source;

import java.nio.ByteBuffer;

/**
 * Looks at a page's bytes eight at a time: most of them are plain ASCII, which need no closer look
 * (H. Warren, "Hacker's Delight", 2nd edition, section 6-1).
 */
final class EightBytes {
  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private final ByteBuffer bytes;

  EightBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** How many bytes are one that is at least 0. */
  int count(int one) {
    int count = 0;
    int at = 0;
    for (; at + 8 <= bytes.capacity(); at += 8) {
      long zero = bytes.getLong(at) ^ ONES * one; // where it is that one
      count += Long.bitCount(~((zero & ~HIGH) + ~HIGH | zero) & HIGH);
    }
    for (; at < bytes.capacity(); at++) {
      count += bytes.get(at) == one ? 1 : 0;
    }
    return count;
  }

  /** An index from which on eight bytes or less hold the next that is not ASCII; or the end. */
  int skipAscii(int from) {
    int at = from;
    while (at + 8 <= bytes.capacity() && (bytes.getLong(at) & HIGH) == 0) {
      at += 8;
    }
    return at;
  }

  /** Likewise for bytes less than one of at most 128. */
  int skipFrom(int least, int from) {
    int at = from;
    while (at + 8 <= bytes.capacity()) {
      long eight = bytes.getLong(at);
      if ((eight - ONES * least & ~eight & HIGH) != 0) {
        return at;
      }
      at += 8;
    }
    return at;
  }
}
