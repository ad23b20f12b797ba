package dev.lede.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * One pass over a text, from left to right; from each place the longest phrase is taken, and the
 * search goes on behind it. From a place it looks no further than the longest phrase reaches.
 */
final class Search {
  private final Trie all;
  private final Trie joining;
  private final Folded text;
  private final List<Hit> hits = new ArrayList<>();

  /**
   * @param all all phrases
   * @param joining those of them that count even when a word runs into them
   */
  Search(Trie all, Trie joining, Folded text) {
    this.all = all;
    this.joining = joining;
    this.text = text;
  }

  List<Hit> hits() {
    int from = 0;
    while (from < text.chars().length) {
      from = Math.max(from + 1, longestFrom(from));
    }
    return hits;
  }

  /**
   * Notes the longest phrase that begins at an index, and gives the index behind it; -1 if there is
   * none.
   */
  private int longestFrom(int start) {
    char[] chars = text.chars();
    Trie trie = text.breaksAt(start) ? all : joining;
    int node = Trie.ROOT;
    int longest = Trie.NONE;
    int end = -1;
    for (int i = start; i < chars.length; i++) {
      if (i > start && chars[i] == ' ' && chars[i - 1] == ' ') {
        continue;
      }
      node = trie.child(node, chars[i]);
      if (node == Trie.NONE) {
        break;
      }
      if (counts(trie.entries(node), start, i + 1)) {
        longest = node;
        end = i + 1;
      }
    }
    if (longest != Trie.NONE) {
      note(trie.entries(longest), start, end);
    }
    return end;
  }

  private boolean counts(List<Entry> entries, int start, int end) {
    for (Entry entry : entries) {
      if (entry.counts(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private void note(List<Entry> entries, int start, int end) {
    int bare = end;
    while (bare > start + 1 && " :=/".indexOf(text.chars()[bare - 1]) >= 0) {
      bare--;
    }
    for (Entry entry : entries) {
      if (entry.counts(text, start, end)) {
        hits.add(new Hit(entry.cue(), start, bare));
      }
    }
  }
}
