package dev.lede.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * A page that was found in an input and is not read yet. Finding goes page after page and is quick;
 * reading takes its time and may be done in any thread.
 */
public final class SavedPage implements Closeable {
  private final String path;
  private final Reading reading;
  private final Hold hold;
  private final OptionalDouble archived;

  /** Reads a page. */
  @FunctionalInterface
  interface Reading {
    Page read() throws UnreadablePageException;
  }

  /**
   * What a page keeps until it is read.
   *
   * @param bytes how much memory
   * @param source a stream to be closed
   */
  private record Hold(long bytes, Closeable source) {
    static Hold ofBytes(long bytes) {
      return new Hold(bytes, () -> {});
    }
  }

  private SavedPage(String path, Reading reading, Hold hold, OptionalDouble archived) {
    this.path = path;
    this.reading = reading;
    this.hold = hold;
    this.archived = archived;
  }

  /** A page that a stream holds, which is closed with it. */
  static SavedPage streamed(String path, Closeable stream, Reading reading) {
    return new SavedPage(path, reading, new Hold(0, stream), OptionalDouble.empty());
  }

  /** A page of so many bytes that were taken out of a container. */
  static SavedPage unpacked(String path, long bytes, Reading reading) {
    return new SavedPage(path, reading, Hold.ofBytes(bytes), OptionalDouble.empty());
  }

  /** A page, or a whole input, that cannot be read. */
  static SavedPage lost(UnreadablePageException fault) {
    Reading reading =
        () -> {
          throw fault;
        };
    return new SavedPage(fault.path(), reading, Hold.ofBytes(0), OptionalDouble.empty());
  }

  /**
   * The same page as one of those of an archive.
   *
   * @param share which part of the archive has been read by now, from 0 to 1
   */
  SavedPage archived(double share) {
    return new SavedPage(path, reading, hold, OptionalDouble.of(share));
  }

  /** Its name: the input's, or for a page out of a container its own. */
  public String path() {
    return path;
  }

  /** Whether it comes out of an archive, which may hold more than one. */
  public boolean isArchived() {
    return archived.isPresent();
  }

  /**
   * Which part of the archive it comes out of had been read when it was found, from 0 to 1; 0 if
   * nobody knows. Empty if it comes out of none.
   */
  public OptionalDouble share() {
    return archived;
  }

  /** How many bytes of memory it takes until it is read. */
  public long held() {
    return hold.bytes;
  }

  /** Reads it; once only. */
  public Page read() throws UnreadablePageException {
    return reading.read();
  }

  /** Lets go of what it was to be read from. */
  @Override
  public void close() {
    try {
      hold.source.close();
    } catch (IOException e) {
      // What was to be read of it has been read.
    }
  }
}
