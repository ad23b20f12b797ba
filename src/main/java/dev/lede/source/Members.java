package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * A stream of gzip members. Java's reader ends behind a member if the stream says that nothing is
 * available; a slow pipe says so at any time, this one only at the end.
 */
final class Members extends FilterInputStream {
  Members(BufferedInputStream in) {
    super(in);
  }

  @Override
  public int available() throws IOException {
    in.mark(1);
    boolean ends = in.read() < 0;
    in.reset();
    return ends ? 0 : Math.max(1, in.available());
  }
}
