package dev.lede.table;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads what was packed beforehand, arrays of numbers above all. These are read in pieces through
 * the same few bytes: a second array as large would be thrown away, and memory that a process has
 * not used yet takes longer to get than to fill.
 */
public final class PackedInput extends DataInputStream {
  private static final int PIECE = 1 << 14;

  private final byte[] piece = new byte[PIECE];

  /** Reads from a stream. */
  public PackedInput(InputStream in) {
    super(new BufferedInputStream(in, PIECE));
  }

  /** So many bytes; as all these, fails if there are fewer. */
  public byte[] bytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    readFully(bytes);
    return bytes;
  }

  /** So many numbers of two bytes. */
  public short[] shorts(int count) throws IOException {
    short[] numbers = new short[count];
    for (int from = 0, some; from < count; from += some) {
      some = Math.min(count - from, PIECE / Short.BYTES);
      piece(some * Short.BYTES).asShortBuffer().get(numbers, from, some);
    }
    return numbers;
  }

  /** So many numbers of two bytes, none below 0. */
  public char[] chars(int count) throws IOException {
    char[] numbers = new char[count];
    for (int from = 0, some; from < count; from += some) {
      some = Math.min(count - from, PIECE / Character.BYTES);
      piece(some * Character.BYTES).asCharBuffer().get(numbers, from, some);
    }
    return numbers;
  }

  /** So many numbers of four bytes. */
  public int[] ints(int count) throws IOException {
    int[] numbers = new int[count];
    for (int from = 0, some; from < count; from += some) {
      some = Math.min(count - from, PIECE / Integer.BYTES);
      piece(some * Integer.BYTES).asIntBuffer().get(numbers, from, some);
    }
    return numbers;
  }

  /** So many fractions of four bytes. */
  public float[] floats(int count) throws IOException {
    float[] numbers = new float[count];
    for (int from = 0, some; from < count; from += some) {
      some = Math.min(count - from, PIECE / Float.BYTES);
      piece(some * Float.BYTES).asFloatBuffer().get(numbers, from, some);
    }
    return numbers;
  }

  private ByteBuffer piece(int bytes) throws IOException {
    readFully(piece, 0, bytes);
    return ByteBuffer.wrap(piece);
  }
}
