package dev.lede.phrase;

import dev.lede.table.PackedInput;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Phrases by their folded chars, in flat arrays that are read from a file as they are. A place that
 * chars lead to is a node, a number above 0, as long as phrases part there; the edges out of a node
 * stand side by side, in order. Where a single phrase is left, its other chars stand in one piece,
 * its tail, and a place in it is a number below 0.
 */
final class Trie {
  /** No place. It is the number of the root too, to which no char leads. */
  static final int NONE = 0;

  /** What ends a tail; no phrase has it. Behind it is the number of its set of phrases. */
  static final char END = 0;

  private final int[] edges;
  private final char[] labels;
  private final int[] targets;
  private final char[] endings;
  private final char[] tails;
  private final char[] sets;
  private final char[] codes;

  /** The edges out of the root by their chars; 0 for none. */
  private final char[] starts = new char[1 << 16];

  /**
   * The parts of a trie.
   *
   * @param edges the first edge out of each node; where those of the next one begin, its own end
   * @param labels the char of each edge; the first edge is none
   * @param targets where each edge leads
   * @param endings the number of the set of phrases that end at each node; 0 if none does
   * @param tails all tails; the place before index i is {@code ~i}
   * @param sets where each set begins in the codes; where the next one begins, it ends
   * @param codes the phrases of all sets, see {@link Entry#code}
   */
  record Parts(
      int[] edges,
      char[] labels,
      int[] targets,
      char[] endings,
      char[] tails,
      char[] sets,
      char[] codes) {}

  Trie(Parts parts) {
    edges = parts.edges;
    labels = parts.labels;
    targets = parts.targets;
    endings = parts.endings;
    tails = parts.tails;
    sets = parts.sets;
    codes = parts.codes;
    for (int edge = edges[0]; edge < edges[1]; edge++) {
      starts[labels[edge]] = (char) edge;
    }
  }

  /** The place behind the first char of a text; {@link #NONE} if no phrase begins with it. */
  int start(char c) {
    return targets[starts[c]];
  }

  /** The place behind a place and a char; {@link #NONE} if no phrase goes on with it. */
  int child(int place, char c) {
    if (place < 0) {
      return tails[~place] == c && c != END ? place - 1 : NONE;
    }
    int edge = edges[place];
    int end = edges[place + 1];
    while (edge < end && labels[edge] < c) {
      edge++;
    }
    return edge < end && labels[edge] == c ? targets[edge] : NONE;
  }

  /** The number of the set of phrases that end at a place; 0 if none does. */
  int set(int place) {
    if (place < 0) {
      return tails[~place] == END ? tails[~place + 1] : 0;
    }
    return endings[place];
  }

  /** The index of the first phrase of a set. */
  int first(int set) {
    return sets[set];
  }

  /** The index behind the last phrase of a set. */
  int last(int set) {
    return sets[set + 1];
  }

  /** The code of the phrase at an index. */
  int code(int index) {
    return codes[index];
  }

  /** Reads what {@link #write} has written; a file that ends too soon fails. */
  static Trie read(PackedInput in) throws IOException {
    int[] edges = in.ints(in.readInt());
    char[] labels = in.chars(edges[edges.length - 1]);
    int[] targets = in.ints(labels.length);
    char[] endings = in.chars(edges.length - 1);
    char[] tails = in.chars(in.readInt());
    char[] sets = in.chars(in.readInt());
    char[] codes = in.chars(sets[sets.length - 1]);
    return new Trie(new Parts(edges, labels, targets, endings, tails, sets, codes));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(edges.length);
    write(edges, out);
    write(labels, out);
    write(targets, out);
    write(endings, out);
    out.writeInt(tails.length);
    write(tails, out);
    out.writeInt(sets.length);
    write(sets, out);
    write(codes, out);
  }

  static void write(char[] chars, DataOutputStream out) throws IOException {
    for (char c : chars) {
      out.writeChar(c);
    }
  }

  private static void write(int[] numbers, DataOutputStream out) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }
}
