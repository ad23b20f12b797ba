package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is, by the bits of its mode that say so, as in POSIX {@code sys/stat.h}. */
enum FileKind {
  PIPE(0010000),
  /** A terminal, most of the time. */
  CHARACTER_DEVICE(0020000),
  SOCKET(0140000),
  OTHER(0);

  private static final int MASK = 0170000;

  private final int bits;

  FileKind(int bits) {
    this.bits = bits;
  }

  /**
   * The kind of the file that links lead to; empty if there is none, or the system is not POSIX.
   */
  static Optional<FileKind> of(Path file) {
    try {
      int mode = (Integer) Files.getAttribute(file, "unix:mode");
      for (FileKind kind : values()) {
        if (kind.bits == (mode & MASK)) {
          return Optional.of(kind);
        }
      }
      return Optional.of(OTHER);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
