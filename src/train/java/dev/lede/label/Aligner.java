package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which blocks make up a text. Long blocks are placed by the diagonal on which most of their
 * word n-grams stand; of those the heaviest chain in order is kept; short ones must stand word for
 * word in the gaps that are left.
 */
final class Aligner {
  private static final int N = 4;
  private static final int LONG = 7;

  private final Words gold;
  private final Map<Integer, int[]> places = new HashMap<>();

  /** A block's place in the text: words from start to end, of which hits n-grams agree. */
  private record Match(int block, int start, int end, int hits) {
    private Match halved() {
      return new Match(block, start, end, hits / 2);
    }
  }

  Aligner(String text) {
    gold = Words.of(text);
    for (int i = 0; i + N <= gold.count(); i++) {
      places.merge(ngram(gold, i), new int[] {i}, Aligner::concat);
    }
  }

  private static int[] concat(int[] one, int[] two) {
    int[] both = Arrays.copyOf(one, one.length + 1);
    both[one.length] = two[0];
    return one.length > 30 ? one : both;
  }

  private static int ngram(Words words, int at) {
    int hash = 0;
    for (int i = at; i < at + N; i++) {
      hash = hash * 0x01000193 + words.hash(i);
    }
    return hash;
  }

  /**
   * For each block 1 if it belongs to the text, 0 if not, NaN if that is doubtful (a copy, a half
   * match). A hidden copy of the text stands back behind the one that is seen.
   */
  float[] align(List<Words> blocks, boolean[] hidden) {
    float[] targets = new float[blocks.size()];
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Words words = blocks.get(i);
      if (words.count() >= LONG) {
        Match match = place(i, words);
        float share = (float) match.hits / (words.count() - N + 1);
        targets[i] = share > 0.3f ? Float.NaN : 0;
        if (share >= 0.5f) {
          matches.add(hidden[i] ? match.halved() : match);
        }
      }
    }
    List<Match> chain = heaviestChain(matches);
    chain.forEach(match -> targets[match.block] = 1);
    fillGaps(blocks, chain, targets);
    return targets;
  }

  private Match place(int block, Words words) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i + N <= words.count(); i++) {
      for (int place : places.getOrDefault(ngram(words, i), new int[0])) {
        votes.merge((place - i) >> 2, 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most || (vote.getValue() == most && vote.getKey() < best)) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    int offset = best << 2;
    int slack = 6 + words.count() / 5;
    int hits = 0;
    for (int i = 0; i + N <= words.count(); i++) {
      int at = i;
      hits +=
          Arrays.stream(places.getOrDefault(ngram(words, i), new int[0]))
                  .anyMatch(place -> Math.abs(place - at - offset) <= slack)
              ? 1
              : 0;
    }
    return new Match(block, offset, offset + words.count(), hits);
  }

  private static List<Match> heaviestChain(List<Match> matches) {
    int size = matches.size();
    long[] weight = new long[size];
    int[] before = new int[size];
    int best = -1;
    for (int j = 0; j < size; j++) {
      weight[j] = matches.get(j).hits;
      before[j] = -1;
      for (int i = 0; i < j; i++) {
        if (matches.get(i).end <= matches.get(j).start + 4
            && weight[i] + matches.get(j).hits > weight[j]) {
          weight[j] = weight[i] + matches.get(j).hits;
          before[j] = i;
        }
      }
      best = best < 0 || weight[j] > weight[best] ? j : best;
    }
    List<Match> chain = new ArrayList<>();
    for (int at = best; at >= 0; at = before[at]) {
      chain.add(0, matches.get(at));
    }
    return chain;
  }

  private void fillGaps(List<Words> blocks, List<Match> chain, float[] targets) {
    int from = 0;
    int cursor = 0;
    for (int link = 0; link <= chain.size(); link++) {
      int to = link < chain.size() ? chain.get(link).block : blocks.size();
      int end = link < chain.size() ? chain.get(link).start : gold.count();
      for (int i = from; i < to; i++) {
        int place = blocks.get(i).count() < LONG ? find(blocks.get(i), cursor, end + 3) : -1;
        if (place >= 0) {
          targets[i] = 1;
          cursor = place + blocks.get(i).count();
        }
      }
      if (link < chain.size()) {
        from = to + 1;
        cursor = Math.max(0, chain.get(link).end - 3);
      }
    }
  }

  private int find(Words words, int from, int to) {
    for (int at = Math.max(0, from);
        words.count() > 0 && at + words.count() <= Math.min(to, gold.count());
        at++) {
      int i = 0;
      while (i < words.count() && words.hash(i) == gold.hash(at + i)) {
        i++;
      }
      if (i == words.count()) {
        return at;
      }
    }
    return -1;
  }
}
