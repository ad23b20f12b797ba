package dev.lede.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;

/** Makes a trie of phrases. */
final class TrieBuilder {
  private final TreeMap<String, List<Entry>> phrases = new TreeMap<>();
  private final StringBuilder labels = new StringBuilder("\0");
  private final StringBuilder endings = new StringBuilder();
  private final StringBuilder sets = new StringBuilder("\0\0");
  private final StringBuilder codes = new StringBuilder();
  private final Queue<Range> open = new ArrayDeque<>();

  /** Phrases that begin alike: those from one index to another, in as many chars. */
  private record Range(int from, int to, int depth) {}

  void add(char[] folded, Entry entry) {
    List<Entry> ending = phrases.computeIfAbsent(new String(folded), key -> new ArrayList<>(1));
    if (!ending.contains(entry)) {
      ending.add(entry);
    }
  }

  /**
   * The trie; the builder is then of no more use.
   *
   * @throws IllegalStateException if the phrases are more than a trie has room for
   */
  Trie build() {
    String[] keys = phrases.keySet().toArray(String[]::new);
    int[] children = new int[2];
    open.add(new Range(0, keys.length, 0));
    for (int node = 0; !open.isEmpty(); node++) {
      if (node + 1 == children.length) {
        children = Arrays.copyOf(children, 2 * children.length);
      }
      children[node] = labels.length();
      visit(open.remove(), keys);
      children[node + 1] = labels.length();
    }
    return new Trie(
        new Trie.Parts(
            chars(labels),
            Arrays.copyOf(children, labels.length() + 1),
            chars(endings),
            chars(sets),
            chars(codes)));
  }

  /** Notes the phrase that ends here, and the nodes behind. */
  private void visit(Range range, String[] keys) {
    int from = range.from;
    if (keys.length > 0 && keys[from].length() == range.depth) {
      end(phrases.get(keys[from++]));
    } else {
      endings.append('\0');
    }
    while (from < range.to) {
      char label = keys[from].charAt(range.depth);
      int to = from + 1;
      while (to < range.to && keys[to].charAt(range.depth) == label) {
        to++;
      }
      labels.append(label);
      open.add(new Range(from, to, range.depth + 1));
      from = to;
    }
  }

  private void end(List<Entry> ending) {
    endings.append(asChar(sets.length() - 1));
    for (Entry entry : ending) {
      codes.append(entry.code());
    }
    sets.append(asChar(codes.length()));
  }

  /** A count as a char, which is what the trie keeps it in. */
  private static char asChar(int count) {
    if (count > Character.MAX_VALUE) {
      throw new IllegalStateException(
          "the language files have more phrases than a Trie keeps; let it keep ints, not chars");
    }
    return (char) count;
  }

  private static char[] chars(StringBuilder text) {
    return text.toString().toCharArray();
  }
}
