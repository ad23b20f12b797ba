package dev.lede.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A stream out of the process that tells a reader who has gone from a fault. Writing to a pipe or a
 * socket fails for no other reason, whatever the system calls it and in whichever language.
 */
final class Outlet extends FilterOutputStream {
  /** Of the mode of a file, the bits that say what it is, as in POSIX {@code sys/stat.h}. */
  private static final int KIND = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final Path place;

  /** Whoever was to read the output has gone, as {@code head} does when it has seen enough. */
  static final class ReaderGone extends IOException {
    private static final long serialVersionUID = 1;

    private ReaderGone(IOException cause) {
      super(cause);
    }
  }

  /**
   * An outlet.
   *
   * @param place where the stream goes
   */
  Outlet(OutputStream out, Path place) {
    super(out);
    this.place = place;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw hasReader(place, e) ? new ReaderGone(e) : e;
    }
  }

  private static boolean hasReader(Path place, IOException failure) {
    try {
      int kind = (Integer) Files.getAttribute(place, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // No POSIX system: only the message is left to go by.
      return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
