package dev.lede.source;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param pairs how many characters of two bytes there are
 * @param longer how many characters of three and four bytes there are
 * @param lost how many more are U+FFFD, which tells of a page that was read wrongly before
 * @param faults how many bytes stand in no character; a character that the end cuts off is no fault
 */
record Utf8(int pairs, int longer, int lost, int faults) {

  /** Counts the characters of more than one byte. */
  static Utf8 of(byte[] bytes) {
    int pairs = 0;
    int longer = 0;
    int lost = 0;
    int faults = 0;
    EightBytes eight = new EightBytes(bytes);
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        i = Math.max(i + 1, eight.skipAscii(i));
        continue;
      }
      int length = length(bytes, i);
      if (length == 0) {
        faults++;
        i++;
      } else if (length < 0) {
        break;
      } else {
        pairs += length == 2 ? 1 : 0;
        int more = isLost(bytes, i) ? 1 : 0;
        lost += more;
        longer += length > 2 ? 1 - more : 0;
        i += length;
      }
    }
    return new Utf8(pairs, longer, lost, faults);
  }

  /** Whether all bytes are ASCII. */
  boolean ascii() {
    return all() + faults == 0;
  }

  /** Whether the bytes are UTF-8 and more than ASCII. */
  boolean sure() {
    return faults == 0 && all() > 0;
  }

  /**
   * Whether the bytes are UTF-8 with a few broken spots, as where two files were pasted together.
   * Hardly any words look like this in another charset.
   */
  boolean likely() {
    int good = pairs + longer;
    return good > 2 && good / 3 >= faults || contradictsManyBytes();
  }

  /** Whether they may be UTF-8 if the page says so. */
  boolean possible() {
    return all() > 0 && all() >= faults;
  }

  /** Whether they are UTF-8 even if the page says that they are in a charset of many bytes. */
  boolean contradictsManyBytes() {
    return all() / 10 > faults;
  }

  private int all() {
    return pairs + longer + lost;
  }

  private static boolean isLost(byte[] bytes, int index) {
    return bytes[index] == (byte) 0xEF
        && bytes[index + 1] == (byte) 0xBF
        && bytes[index + 2] == (byte) 0xBD;
  }

  /** The length of the character at an index, 0 if there is none, -1 if the end cuts it off. */
  private static int length(byte[] bytes, int index) {
    int lead = bytes[index] & 0xFF;
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (index + i == bytes.length) {
        return -1;
      }
      int trail = bytes[index + i] & 0xFF;
      if (trail < low(lead, i) || trail > high(lead, i)) {
        return 0;
      }
    }
    return length;
  }

  // The second byte is bounded more narrowly: no overlong forms, no surrogates, nothing above
  // U+10FFFF.
  private static int low(int lead, int place) {
    return place > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int high(int lead, int place) {
    return place > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }
}
