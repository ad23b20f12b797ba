package dev.lede.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the pages of a zip archive: a page an entry, named by the archive and the entry. What is
 * passed over in folders is passed over here too, and what belongs to a page without being one. A
 * zip in a zip is told and not read.
 *
 * <p>Entries are found by the directory at the end, so that one that cannot be read costs no other;
 * where there is none, as the file is cut off, they are taken as they follow one another.
 *
 * @param path the archive's name
 * @param sink where the pages go
 */
record ZipPages(String path, PageSink sink) {
  /** Zip archives by their format, which nobody takes for one. */
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk");

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Reads a stream by way of a file, as the directory comes last. */
  void readAll(InputStream in) throws IOException {
    Path file;
    try {
      file = Files.createTempFile("lede-", ".zip");
    } catch (IOException e) {
      read(in); // nothing may be written anywhere
      return;
    }
    file.toFile().deleteOnExit(); // also when the user interrupts
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      readAll(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void readAll(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      Optional<ZipDirectory> directory = ZipDirectory.of(channel);
      if (directory.isPresent()) {
        read(directory.get());
      } else {
        read(Channels.newInputStream(channel));
      }
    }
  }

  void read(ZipDirectory directory) throws IOException {
    PartsOfPages parts = new PartsOfPages(this::page);
    try {
      for (Optional<ZipDirectory.Entry> entry = directory.next();
          entry.isPresent();
          entry = directory.next()) {
        read(directory, entry.get(), parts);
      }
    } finally {
      parts.end(); // what stands before a fault is good
    }
  }

  private void read(ZipDirectory directory, ZipDirectory.Entry entry, PartsOfPages parts) {
    String name = EntryName.clean(ZipName.read(entry.name()));
    if (entry.isDirectory() || isPart(name) || parts.isPart(name)) {
      return;
    }
    byte[] bytes;
    try {
      bytes = sink.bytes(full(name), stream(name, directory, entry));
      check(bytes, entry);
    } catch (UnreadablePageException e) {
      sink.unreadable(e);
      return;
    } catch (IOException e) {
      sink.unreadable(PageMaker.broken(full(name), e));
      return;
    }
    unpack(name, bytes, parts);
  }

  private InputStream stream(String name, ZipDirectory directory, ZipDirectory.Entry entry)
      throws IOException {
    if (entry.isEncrypted()) {
      throw new UnreadablePageException(
          full(name), "is encrypted; unpack it with its password and give it by itself");
    }
    return switch (entry.method()) {
      case STORED -> directory.packed(entry);
      case DEFLATED -> new InflaterInputStream(directory.packed(entry), new Inflater(true));
      default ->
          throw new UnreadablePageException(
              full(name),
              "is packed in a way that lede does not know (method "
                  + entry.method()
                  + "); unpack it and give it by itself");
    };
  }

  private static void check(byte[] bytes, ZipDirectory.Entry entry) throws ZipException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if ((int) crc.getValue() != entry.crc()) {
      throw new ZipException("its checksum is another one");
    }
  }

  /** Reads the entries as they follow one another. */
  void read(InputStream in) throws IOException {
    PartsOfPages parts = new PartsOfPages(this::page);
    try {
      entries(new ZipInputStream(in, ZipName.RAW), parts);
    } catch (IllegalArgumentException e) { // a name that is not in the charset that it states
      throw new ZipException(e.getMessage());
    } finally {
      parts.end(); // what stands before the fault is good
    }
  }

  private void entries(ZipInputStream zip, PartsOfPages parts) throws IOException {
    for (Optional<ZipEntry> next = next(zip); next.isPresent(); next = next(zip)) {
      ZipEntry entry = next.get();
      String name = EntryName.clean(ZipName.read(entry.getName()));
      if (!entry.isDirectory() && !isPart(name) && !parts.isPart(name)) {
        // Too large: thrown on, since even passing over the rest of a zip bomb takes its time.
        unpack(name, sink.bytes(full(name), zip), parts);
      }
    }
  }

  /** The next entry. A name that cannot be read ends the reading, as any other damage does. */
  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IllegalArgumentException e) { // marked as UTF-8, and none
      throw (IOException) new ZipException("an entry's name is no UTF-8").initCause(e);
    }
  }

  /** Takes an entry that may be gzip; a fault inside it is its own, the zip around it is good. */
  private void unpack(String name, byte[] bytes, PartsOfPages parts) {
    byte[] plain;
    try {
      plain = sink.unpacked(full(name), bytes);
    } catch (UnreadablePageException e) {
      sink.unreadable(e);
      return;
    }
    take(name, plain, parts);
  }

  private void take(String name, byte[] bytes, PartsOfPages parts) {
    Container kind = Container.of(bytes);
    if (kind == Container.ZIP && !DOCUMENTS.contains(ending(name))) {
      String fault = "is a zip in a zip; unpack it and give it by itself";
      sink.unreadable(new UnreadablePageException(full(name), fault));
    } else if (kind != Container.ZIP && (kind != Container.NONE || !Binary.looksLike(bytes))) {
      parts.take(name, bytes);
    }
  }

  private void page(String name, byte[] bytes) {
    Container kind = Container.of(bytes);
    if (kind == Container.NONE) {
      sink.page(full(name), bytes, Container.Stated.NOTHING);
      return;
    }
    try {
      kind.read(full(name), new ByteArrayInputStream(bytes), sink);
    } catch (UnreadablePageException e) {
      sink.unreadable(e);
    } catch (IOException e) {
      sink.unreadable(PageMaker.broken(full(name), e));
    }
  }

  /** An entry's name behind the archive's, which standard input has none of. */
  private String full(String name) {
    return path.equals("-") ? name : path + "/" + name;
  }

  private static boolean isPart(String name) {
    return name.startsWith("__MACOSX/")
        || name.startsWith(".")
        || name.contains("/.")
        || PageFolder.isPart(name);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
