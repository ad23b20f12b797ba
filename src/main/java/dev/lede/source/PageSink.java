package dev.lede.source;

import java.io.IOException;
import java.io.InputStream;

/** Makes pages of what containers hold, and hands them to a visitor. */
final class PageSink {
  private final Unpacker unpacker;
  private final PageMaker maker;
  private final PageVisitor visitor;
  private int count;

  PageSink(ReaderOptions options, PageVisitor visitor) {
    this.unpacker = new Unpacker(options.maxBytes());
    this.maker = new PageMaker(options);
    this.visitor = visitor;
  }

  /** Whether nothing was handed on yet. */
  boolean isEmpty() {
    return count == 0;
  }

  /** A page that a stream holds to its end; gzip is unpacked. */
  void page(String path, InputStream in, Container.Stated stated) throws IOException {
    try {
      page(path, unpacker.unpack(path, in), stated);
    } catch (UnreadablePageException e) {
      unreadable(e);
    }
  }

  /** A page that bytes hold. */
  void page(String path, byte[] bytes, Container.Stated stated) {
    try {
      Page page = maker.make(path, bytes, stated);
      count++;
      visitor.page(page);
    } catch (UnreadablePageException e) {
      unreadable(e);
    }
  }

  /** All bytes of a part of a container, or none if there are too many. */
  byte[] bytes(String path, InputStream in) throws IOException {
    return unpacker.all(path, in);
  }

  void unreadable(UnreadablePageException fault) {
    count++;
    visitor.unreadable(fault);
  }
}
