package dev.lede.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files written under a passing name and moved to their own when whole. */
final class NewFile implements Closeable {
  private final Path passing;

  /** A file that will be put into this directory, under a name that no other process uses. */
  NewFile(Path directory) {
    passing = directory.resolve(".lede-" + ProcessHandle.current().pid() + ".tmp");
    passing.toFile().deleteOnExit(); // also when the user interrupts
  }

  OutputStream open() throws IOException {
    return Files.newOutputStream(passing);
  }

  /** Gives the whole file its name; whoever may not overwrite has looked before. */
  void move(Path to) throws IOException {
    try {
      Files.move(passing, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(passing, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(passing);
  }
}
