package dev.lede.label;

/** How often each of some hashes was met: a map without objects. */
final class Counts {
  /** On a page of more words most of them are the same. */
  private static final int MOST_ROOM = 1 << 14;

  private int[] keys;
  private int[] counts;
  private int size;

  /** With room for so many different hashes, of a page like most; it grows where there are more. */
  Counts(int expected) {
    int room = Math.max(16, Math.min(MOST_ROOM, expected));
    keys = new int[4 * Integer.highestOneBit(room)];
    counts = new int[keys.length];
  }

  /** Counts a key once more, and gives back how often it was met before. */
  int add(int key) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    size += counts[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    return counts[slot]++;
  }

  /** How often a key was met. */
  int of(int key) {
    return counts[slot(key)];
  }

  /** The slot that holds a key, or the empty one where it belongs. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key * 0x9E3779B1 >>> 7 & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
