package dev.lede.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases by their folded chars: an open-addressing table from a node and a char to the next node.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] keys;
  private int[] children;
  private int nodes = 1;
  private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));

  /**
   * An empty trie with room for half as many nodes as it has slots, a power of two, before it has
   * to grow.
   */
  Trie(int slots) {
    keys = new long[slots];
    children = new int[slots];
  }

  /** The node behind a char; {@link #NONE} if no phrase goes on with it. */
  int child(int node, char c) {
    int slot = slot(key(node, c));
    return keys[slot] == 0 ? NONE : children[slot];
  }

  /** The phrases that end at a node. */
  List<Entry> entries(int node) {
    return entries.get(node);
  }

  void add(char[] folded, Entry entry) {
    int node = ROOT;
    for (char c : folded) {
      node = childOrNew(node, c);
    }
    List<Entry> ending = entries.get(node);
    if (ending.isEmpty()) {
      ending = new ArrayList<>(1);
      entries.set(node, ending);
    }
    if (!ending.contains(entry)) {
      ending.add(entry);
    }
  }

  private int childOrNew(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (nodes * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      children[slot] = nodes++;
      entries.add(List.of());
    }
    return children[slot];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = Arrays.copyOf(oldChildren, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  // Never 0, the mark of a free slot.
  private static long key(int node, char c) {
    return ((long) node + 1) << 16 | c;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
