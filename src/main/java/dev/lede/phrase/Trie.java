package dev.lede.phrase;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Phrases by their folded chars, in flat arrays that are read from a file as they are. Nodes are
 * numbered breadth first, so that the children of a node stand side by side, in order.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final char[] labels;
  private final int[] children;
  private final char[] endings;
  private final char[] sets;
  private final char[] codes;
  private final char[] starts = new char[1 << 16];

  /**
   * The parts of a trie.
   *
   * @param labels the char that leads to each node
   * @param children the first child of each node; where those of the next one begin, its own end
   * @param endings the number of the set of phrases that end at each node; 0 if none does
   * @param sets where each set begins in the codes; where the next one begins, it ends
   * @param codes the phrases of all sets, see {@link Entry#code}
   */
  record Parts(char[] labels, int[] children, char[] endings, char[] sets, char[] codes) {}

  Trie(Parts parts) {
    labels = parts.labels;
    children = parts.children;
    endings = parts.endings;
    sets = parts.sets;
    codes = parts.codes;
    for (int child = children[ROOT]; child < children[ROOT + 1]; child++) {
      starts[labels[child]] = (char) child;
    }
  }

  /** The node behind the first char of a text; {@link #NONE} if no phrase begins with it. */
  int start(char c) {
    return starts[c] == 0 ? NONE : starts[c];
  }

  /** The node behind a char; {@link #NONE} if no phrase goes on with it. */
  int child(int node, char c) {
    int child = children[node];
    int end = children[node + 1];
    while (child < end && labels[child] < c) {
      child++;
    }
    return child < end && labels[child] == c ? child : NONE;
  }

  /** The index of the first phrase that ends at a node. */
  int first(int node) {
    return sets[endings[node]];
  }

  /** The index behind the last phrase that ends at a node. */
  int last(int node) {
    return sets[endings[node] + 1];
  }

  /** The code of the phrase at an index. */
  int code(int index) {
    return codes[index];
  }

  /** Reads what {@link #write} has written; a file that ends too soon fails. */
  static Trie read(DataInputStream in) throws IOException {
    int nodes = in.readInt();
    char[] labels = chars(in, nodes);
    int[] children = new int[nodes + 1];
    bytes(in, 4 * children.length).asIntBuffer().get(children);
    char[] endings = chars(in, nodes);
    char[] sets = chars(in, in.readInt());
    return new Trie(new Parts(labels, children, endings, sets, chars(in, in.readInt())));
  }

  static char[] chars(DataInputStream in, int count) throws IOException {
    char[] chars = new char[count];
    bytes(in, 2 * count).asCharBuffer().get(chars);
    return chars;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.length);
    write(labels, out);
    for (int child : children) {
      out.writeInt(child);
    }
    write(endings, out);
    out.writeInt(sets.length);
    write(sets, out);
    out.writeInt(codes.length);
    write(codes, out);
  }

  static void write(char[] chars, DataOutputStream out) throws IOException {
    for (char c : chars) {
      out.writeChar(c);
    }
  }
}
