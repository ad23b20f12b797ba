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
   * @param phrases all phrases
   * @param text the text to search
   */
  Search(PackedPhrases phrases, Folded text) {
    this.all = phrases.all();
    this.joining = phrases.joining();
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
    int longest = 0;
    int end = -1;
    int place = trie.start(chars[start]);
    for (int i = start; place != Trie.NONE; place = trie.child(place, chars[i])) {
      i++;
      int set = trie.set(place);
      if (set != 0 && counts(trie, set, start, i)) {
        longest = set;
        end = i;
      }
      while (i < chars.length && chars[i] == ' ' && chars[i - 1] == ' ') {
        i++;
      }
      if (i == chars.length) {
        break;
      }
    }
    if (longest != 0) {
      note(trie, longest, start, end);
    }
    return end;
  }

  private boolean counts(Trie trie, int set, int start, int end) {
    for (int i = trie.first(set); i < trie.last(set); i++) {
      if (Entry.counts(trie.code(i), text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private void note(Trie trie, int set, int start, int end) {
    int bare = end;
    while (bare > start + 1 && " :=/".indexOf(text.chars()[bare - 1]) >= 0) {
      bare--;
    }
    for (int i = trie.first(set); i < trie.last(set); i++) {
      if (Entry.counts(trie.code(i), text, start, end)) {
        hits.add(new Hit(Entry.cue(trie.code(i)), start, bare));
      }
    }
  }
}
