package dev.lede.source;

/**
 * A set of very many names. It keeps 63 bits of each, so that two of a million names are taken for
 * the same once in eighteen million times.
 */
public final class NameSet {
  private long[] table = new long[64];
  private int size;

  /** Adds a name; false if it is there already. */
  public boolean add(String name) {
    if (size * 2 > table.length) {
      grow();
    }
    boolean isNew = put(table, hash(name));
    size += isNew ? 1 : 0;
    return isNew;
  }

  /** Whether a name is there. */
  boolean contains(String name) {
    long hash = hash(name);
    return table[place(table, hash)] == hash;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        put(larger, hash);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long hash) {
    int at = place(table, hash);
    boolean isNew = table[at] == 0;
    table[at] = hash;
    return isNew;
  }

  /** Where a hash stands, or is to stand. */
  private static int place(long[] table, long hash) {
    int at = (int) hash & table.length - 1;
    while (table[at] != 0 && table[at] != hash) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** FNV-1a, then the last steps of SplitMix64, so that all bits depend on all; never 0. */
  private static long hash(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return Math.max(1, (hash ^ hash >>> 31) & Long.MAX_VALUE);
  }
}
