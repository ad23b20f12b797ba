package dev.lede.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files written under a passing name and moved to their own when whole. Also when the user
 * interrupts, nothing stays under the passing name.
 */
final class NewFile implements Closeable {
  private final Path passing;
  private final Lock writing = new ReentrantLock();
  private final Thread atExit = new Thread(this::abandon);

  /**
   * Files that will be put into this directory. The passing name is a random one: two containers
   * that share a folder may both have a process of one number.
   */
  NewFile(Path directory) {
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    passing = directory.resolve(".lede-" + random + ".tmp");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Begins a file that is written little by little, and will be moved there. */
  OutputStream open(Path to) throws IOException {
    writing.lock();
    try {
      return create(to);
    } finally {
      writing.unlock();
    }
  }

  /** Never opens what lies there already, such as a link that leads elsewhere. */
  private OutputStream create(Path to) throws IOException {
    OutputStream out =
        Files.newOutputStream(passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    keepPermissions(to);
    return out;
  }

  /** Whoever may not read the file that is overwritten may not read the new one. */
  private void keepPermissions(Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(passing, Files.getPosixFilePermissions(to));
    } catch (NoSuchFileException | UnsupportedOperationException e) {
      // There is none yet, or no such permissions on this system.
    }
  }

  /** Gives the whole file its name; whoever may not overwrite has looked before. */
  void move(Path to) throws IOException {
    try {
      Files.move(passing, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(passing, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes a whole file. */
  void write(byte[] content, Path to) throws IOException {
    writing.lock();
    try {
      try (OutputStream out = create(to)) {
        out.write(content);
      }
      move(to);
    } finally {
      Files.deleteIfExists(passing); // what failed halfway must not stand in the way of the next
      writing.unlock();
    }
  }

  /** Ends the writing for good: the lock is never given back. */
  private void abandon() {
    writing.lock();
    passing.toFile().delete();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(passing);
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program ends already.
    }
  }
}
