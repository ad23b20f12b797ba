package dev.lede.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of one text are which of another that holds mostly the same in the same order:
 * a patience diff (B. Cohen) over n-grams that stand once in both, with the rest between two of
 * them compared by the longest common subsequence.
 */
final class TokenAligner {
  private static final int[] SIZES = {6, 3, 1};

  /** Gaps of more cells than this are left open. */
  private static final long MOST_CELLS = 1_000_000;

  private final int[] from;
  private final int[] to;
  private final int[] places;

  private TokenAligner(int[] from, int[] to) {
    this.from = from;
    this.to = to;
    places = new int[to.length];
    Arrays.fill(places, -1);
  }

  /** For each word of the second text its place in the first, or -1. */
  static int[] align(int[] from, int[] to) {
    TokenAligner aligner = new TokenAligner(from, to);
    aligner.align(new Gap(0, from.length, 0, to.length), 0);
    return aligner.places;
  }

  /** Words of the first text and of the second that are still to be aligned. */
  private record Gap(int start, int end, int toStart, int toEnd) {
    boolean isEmpty() {
      return start >= end || toStart >= toEnd;
    }

    long cells() {
      return (long) (end - start) * (toEnd - toStart);
    }
  }

  private void align(Gap whole, int size) {
    Gap gap = trimmed(whole);
    if (gap.isEmpty()) {
      return;
    }
    if (size == SIZES.length) {
      subsequence(gap);
      return;
    }
    int start = gap.start;
    int toStart = gap.toStart;
    for (int[] anchor : anchors(gap, SIZES[size])) {
      if (anchor[0] >= start && anchor[1] >= toStart) {
        align(new Gap(start, anchor[0], toStart, anchor[1]), size + 1);
        for (int i = 0; i < SIZES[size]; i++) {
          places[anchor[1] + i] = anchor[0] + i;
        }
        start = anchor[0] + SIZES[size];
        toStart = anchor[1] + SIZES[size];
      }
    }
    align(new Gap(start, gap.end, toStart, gap.toEnd), size + 1);
  }

  /** The gap without what is equal at its ends. */
  private Gap trimmed(Gap gap) {
    int start = gap.start;
    int toStart = gap.toStart;
    while (start < gap.end && toStart < gap.toEnd && from[start] == to[toStart]) {
      places[toStart++] = start++;
    }
    int end = gap.end;
    int toEnd = gap.toEnd;
    while (end > start && toEnd > toStart && from[end - 1] == to[toEnd - 1]) {
      places[--toEnd] = --end;
    }
    return new Gap(start, end, toStart, toEnd);
  }

  /** The n-grams that stand once on each side of the gap, the most of them that keep the order. */
  private List<int[]> anchors(Gap gap, int size) {
    Map<Integer, Integer> own = unique(from, gap.start, gap.end, size);
    Map<Integer, Integer> others = unique(to, gap.toStart, gap.toEnd, size);
    List<int[]> pairs = new ArrayList<>();
    others.forEach(
        (gram, place) -> {
          int first = own.getOrDefault(gram, -1);
          if (first >= 0 && place >= 0) {
            pairs.add(new int[] {first, place});
          }
        });
    pairs.sort((one, two) -> Integer.compare(one[1], two[1]));
    return increasing(pairs);
  }

  /** Where each n-gram stands; -1 if it does so more than once. */
  private static Map<Integer, Integer> unique(int[] words, int start, int end, int size) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i + size <= end; i++) {
      int hash = 1;
      for (int at = i; at < i + size; at++) {
        hash = hash * 31 + words[at];
      }
      places.merge(hash, i, (one, two) -> -1);
    }
    return places;
  }

  /** The longest run of pairs of which both places increase. */
  private static List<int[]> increasing(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> run = new ArrayList<>();
    for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) {
      run.add(0, pairs.get(at));
    }
    return run;
  }

  private void subsequence(Gap gap) {
    if (gap.cells() > MOST_CELLS) {
      return;
    }
    int rows = gap.end - gap.start;
    int columns = gap.toEnd - gap.toStart;
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            from[gap.start + i] == to[gap.toStart + j]
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (from[gap.start + i] == to[gap.toStart + j]) {
        places[gap.toStart + j++] = gap.start + i++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
