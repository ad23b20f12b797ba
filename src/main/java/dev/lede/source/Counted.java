package dev.lede.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how far it has been read, and only reads: a pipe has no places in it. */
final class Counted extends FilterInputStream {
  private final long size;
  private long read;

  /**
   * A stream.
   *
   * @param size how many bytes it has; 0 or less if nobody knows
   */
  Counted(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  /** Which part of it has been read, from 0 to 1; 0 if nobody knows. */
  double share() {
    return size <= 0 ? 0 : Math.min(1, (double) read / size);
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    read += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    read += Math.max(0, count);
    return count;
  }

  @Override
  public long skip(long most) throws IOException {
    byte[] passed = new byte[(int) Math.max(0, Math.min(most, 8192))];
    return Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public int available() {
    return 0; // Java asks a file for its place to tell
  }

  @Override
  public boolean markSupported() {
    return false; // whoever goes back buffers
  }
}
