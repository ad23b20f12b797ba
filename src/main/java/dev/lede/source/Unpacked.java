package dev.lede.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacked stream that may break: whoever buffers it gets all that is good, and behind that the
 * fault, each time that they read on.
 */
final class Unpacked extends FilterInputStream {
  private IOException fault;

  Unpacked(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    try {
      return in.read(bytes, start, length);
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  @Override
  public int available() {
    return 0; // else a buffer would read on, and lose what it has when that fails
  }
}
