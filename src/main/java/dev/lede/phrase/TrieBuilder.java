package dev.lede.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/** Makes a trie of phrases. */
final class TrieBuilder {
  private final TreeMap<String, List<Entry>> phrases = new TreeMap<>();
  private final List<Integer> edges = new ArrayList<>();
  private final StringBuilder labels = new StringBuilder("\0");
  private final List<Integer> targets = new ArrayList<>(List.of(Trie.NONE));
  private final StringBuilder endings = new StringBuilder();
  private final StringBuilder tails = new StringBuilder();
  private final StringBuilder sets = new StringBuilder("\0\0");
  private final StringBuilder codes = new StringBuilder();
  private final Queue<Range> open = new ArrayDeque<>();

  /** Where each tail begins: phrases share those that they have in common. */
  private final Map<String, Integer> tailsSoFar = new HashMap<>();

  /** The numbers of the sets by their codes. */
  private final Map<String, Character> setsSoFar = new HashMap<>();

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
    open.add(new Range(0, keys.length, 0));
    while (!open.isEmpty()) {
      visit(open.remove(), keys);
    }
    edges.add(labels.length());
    return new Trie(
        new Trie.Parts(
            ints(edges),
            chars(labels),
            ints(targets),
            chars(endings),
            chars(tails),
            chars(sets),
            chars(codes)));
  }

  /** Notes a node with the phrases that end there, and its edges. */
  private void visit(Range range, String[] keys) {
    edges.add(labels.length());
    int from = range.from;
    boolean ends = from < range.to && keys[from].length() == range.depth;
    endings.append(ends ? set(phrases.get(keys[from++])) : '\0');
    while (from < range.to) {
      char label = keys[from].charAt(range.depth);
      int to = from + 1;
      while (to < range.to && keys[to].charAt(range.depth) == label) {
        to++;
      }
      labels.append(label);
      targets.add(target(new Range(from, to, range.depth + 1), keys));
      from = to;
    }
  }

  /** Where an edge to some phrases leads: into the tail of a single one, else to a node. */
  private int target(Range range, String[] keys) {
    if (range.to - range.from == 1) {
      String key = keys[range.from];
      return ~tail(key.substring(range.depth) + Trie.END + set(phrases.get(key)));
    }
    open.add(range);
    return edges.size() + open.size() - 1; // nodes are visited in the order in which they open
  }

  private int tail(String tail) {
    return tailsSoFar.computeIfAbsent(
        tail,
        key -> {
          tails.append(key);
          return tails.length() - key.length();
        });
  }

  /** The number of the set of some phrases. */
  private char set(List<Entry> ending) {
    StringBuilder set = new StringBuilder();
    ending.forEach(entry -> set.append(entry.code()));
    return setsSoFar.computeIfAbsent(
        set.toString(),
        key -> {
          codes.append(key);
          sets.append(asChar(codes.length()));
          return asChar(sets.length() - 2);
        });
  }

  /** A count as a char, which is what the trie keeps it in. */
  private static char asChar(int count) {
    if (count > Character.MAX_VALUE) {
      throw new IllegalStateException(
          "the language files have more kinds of phrases than a Trie keeps; let it keep ints, not"
              + " chars");
    }
    return (char) count;
  }

  private static char[] chars(StringBuilder text) {
    return text.toString().toCharArray();
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
