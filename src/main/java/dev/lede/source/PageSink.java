package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/** Takes pages out of containers, and hands them on to be read. */
final class PageSink {
  private final Unpacker unpacker;
  private final PageMaker maker;
  private final Consumer<SavedPage> next;
  private final DoubleSupplier share;
  private boolean isEmpty = true;

  /**
   * A sink.
   *
   * @param share tells which part of the input has been read
   */
  PageSink(ReaderOptions options, Consumer<SavedPage> next, DoubleSupplier share) {
    this.unpacker = new Unpacker(options.maxBytes());
    this.maker = new PageMaker(options);
    this.next = next;
    this.share = share;
  }

  /** A sink that hands pages on to this one as those of an archive. */
  PageSink ofArchive() {
    return new PageSink(maker.options(), page -> hand(page.archived(share.getAsDouble())), share);
  }

  /** Whether nothing was handed on yet. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** A page that bytes hold. */
  void page(String path, byte[] bytes, Container.Stated stated) {
    hand(SavedPage.unpacked(path, bytes.length, () -> maker.make(path, bytes, stated)));
  }

  /** A page that the whole of a stream is, to be taken from it when it is read. */
  void rest(String path, InputStream in) {
    hand(
        SavedPage.streamed(
            path, in, () -> maker.make(path, unpacker.unpack(path, in), Container.Stated.NOTHING)));
  }

  /** All bytes of a part of a container, or none if there are too many. */
  byte[] bytes(String path, InputStream in) throws IOException {
    return unpacker.all(path, in);
  }

  /** All bytes of a page that a stream holds to its end; gzip is unpacked. */
  byte[] unpacked(String path, InputStream in) throws UnreadablePageException {
    return unpacker.unpack(path, in);
  }

  /** The bytes of a page that bytes hold, which may be gzip. */
  byte[] unpacked(String path, byte[] bytes) throws UnreadablePageException {
    return unpacker.unpack(path, bytes);
  }

  void unreadable(UnreadablePageException fault) {
    hand(SavedPage.lost(fault));
  }

  private void hand(SavedPage page) {
    isEmpty = false;
    next.accept(page);
  }
}
