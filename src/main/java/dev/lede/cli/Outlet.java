package dev.lede.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A stream out of the process that tells a reader who has gone from a fault. Writing to a pipe or a
 * socket fails for no other reason, whatever the system calls it and in whichever language.
 */
final class Outlet extends FilterOutputStream {
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
      throw isReaderGone(place, e) ? new ReaderGone(e) : e;
    }
  }

  private static boolean isReaderGone(Path place, IOException failure) {
    return FileKind.of(place)
        .map(kind -> kind == FileKind.PIPE || kind == FileKind.SOCKET)
        .orElseGet(() -> tellsOfPipe(failure)); // no POSIX system
  }

  private static boolean tellsOfPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
