package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads pages: unpacks an input, finds its charset, tells HTML from flattened text, all by content
 * and never by name. Instances are immutable and may be shared between threads.
 */
public final class PageReader {
  /**
   * The size that a page may have if nothing else is asked for, in bytes after decompression: 64
   * MiB.
   */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  private final ReaderOptions options;

  /** A reader that finds out everything by itself. */
  public PageReader() {
    this(ReaderOptions.DEFAULT);
  }

  private PageReader(ReaderOptions options) {
    this.options = options;
  }

  /** A reader that takes every page for one of this format. */
  public PageReader withFormat(Format format) {
    return new PageReader(options.withFormat(format));
  }

  /** A reader that decodes every page in this charset. */
  public PageReader withEncoding(Charset encoding) {
    return new PageReader(options.withEncoding(encoding));
  }

  /** A reader that takes this absolute URL for the address of every page. */
  public PageReader withBaseUrl(String url) {
    return new PageReader(options.withBaseUrl(url));
  }

  /** A reader that refuses pages of more bytes than this, after decompression. At most 1 GiB. */
  public PageReader withMaxBytes(long bytes) {
    return new PageReader(options.withMaxBytes(bytes));
  }

  /**
   * Finds the pages in a file, to be read by whoever takes them. Never throws for a bad or missing
   * file: that is a page that cannot be read.
   *
   * @param taker takes each page as soon as it is found, and closes it when it has been read
   */
  public void find(Path file, Consumer<SavedPage> taker) {
    String path = file.toString();
    try {
      open(file, taker);
    } catch (UnreadablePageException e) {
      lost(e, taker);
    } catch (NoSuchFileException e) {
      lost(new UnreadablePageException(path, absent(file), e), taker);
    } catch (AccessDeniedException e) {
      lost(new UnreadablePageException(path, "may not be read; check its permissions", e), taker);
    } catch (IOException e) {
      boolean isAbsent = !Files.exists(file);
      lost(
          isAbsent ? new UnreadablePageException(path, absent(file), e) : PageMaker.broken(path, e),
          taker);
    }
  }

  private static String absent(Path file) {
    String path = file.toString();
    Path folder = file.getParent();
    // a path has lost the second slash
    if (WebAddress.is(path.replaceFirst("/", "//"))) {
      return "is not fetched; save the page, or pipe it in";
    }
    if (Files.isSymbolicLink(file)) {
      return "is a link that leads to no file; check where it leads";
    }
    if (folder != null && Files.isRegularFile(folder)) {
      return "no such file; to read the pages in an archive, name " + folder + " alone";
    }
    return path.indexOf('\uFFFD') >= 0
        ? "no such file; if its name is not in UTF-8, rename it or pipe it in"
        : "no such file; check the name";
  }

  private void open(Path file, Consumer<SavedPage> taker) throws IOException {
    String path = file.toString();
    if (Files.isDirectory(file)) {
      String fault = "is a directory; name the files in it or read it with -r";
      throw new UnreadablePageException(path, fault);
    }
    FileChannel channel = FileChannel.open(file);
    Counted counted = new Counted(Channels.newInputStream(channel), channel.size());
    InputStream in = new BufferedInputStream(counted);
    boolean isRead = true;
    try {
      Optional<ZipDirectory> zip = ZipDirectory.of(channel);
      if (zip.isPresent()) {
        find(path, zip.get(), new PageSink(options, taker, zip.get()::share));
      } else {
        refuseLarge(path, in, channel.size());
        isRead = find(path, in, new PageSink(options, taker, counted::share));
      }
    } finally {
      if (isRead) {
        in.close();
      }
    }
  }

  /** Refuses a file that is one page and too large before it is read. */
  private void refuseLarge(String path, InputStream in, long size) throws IOException {
    if (size > options.maxBytes() && !Unpacker.isGzip(in) && Container.of(in).isOnePage()) {
      throw Unpacker.tooLarge(path, options.maxBytes());
    }
  }

  /**
   * Finds the pages in an input, to be read by whoever takes them. Never throws for bad input: that
   * is a page that cannot be read.
   *
   * @param path the input's name, for messages and for {@link Source#path}
   * @param in the input; if it is not a container, read and closed with the page that it is
   * @param taker takes each page as soon as it is found, and closes it when it has been read
   * @return whether the input is read to its end
   */
  public boolean find(String path, InputStream in, Consumer<SavedPage> taker) {
    return find(path, in, new PageSink(options, taker, () -> 0));
  }

  private boolean find(String path, InputStream in, PageSink sink) {
    return guarded(
        path,
        sink,
        () -> {
          BufferedInputStream packed = new BufferedInputStream(in);
          boolean isPacked = Unpacker.isGzip(packed);
          BufferedInputStream plain = isPacked ? Unpacker.unpacked(packed) : packed;
          Container container = Container.of(plain);
          if (container == Container.ZIP && !isPacked) {
            new ZipPages(path, sink.ofArchive()).readAll(plain);
          } else { // a bomb of gzip must fill no disk
            container.read(path, plain, sink);
          }
          return container != Container.NONE;
        });
  }

  private static void find(String path, ZipDirectory zip, PageSink sink) {
    guarded(
        path,
        sink,
        () -> {
          new ZipPages(path, sink.ofArchive()).read(zip);
          return true;
        });
  }

  /** Finds pages, and says whether the input is read to its end. */
  @FunctionalInterface
  private interface Finding {
    boolean find() throws IOException;
  }

  private static boolean guarded(String path, PageSink sink, Finding finding) {
    try {
      boolean isRead = finding.find();
      if (sink.isEmpty()) {
        String fault = "holds no page; give one with HTML or plain text";
        sink.unreadable(new UnreadablePageException(path, fault));
      }
      return isRead;
    } catch (UnreadablePageException e) {
      sink.unreadable(e);
    } catch (IOException e) {
      sink.unreadable(PageMaker.broken(path, e));
    }
    return true;
  }

  private static void lost(UnreadablePageException fault, Consumer<SavedPage> taker) {
    taker.accept(SavedPage.lost(fault));
  }

  /** Reads an input that holds one page. */
  public Page readOne(String path, byte[] bytes) throws UnreadablePageException {
    byte[] page = new Unpacker(options.maxBytes()).unpack(path, bytes);
    return new PageMaker(options).make(path, page, Container.Stated.NOTHING);
  }
}
