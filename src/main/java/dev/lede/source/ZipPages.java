package dev.lede.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the pages of a zip archive: a page an entry, named by the archive and the entry. What is
 * passed over in folders is passed over here too, and what belongs to a page without being one; an
 * entry that is too large ends the reading. A zip in a zip is told and not read.
 *
 * <p>Entries are taken as they follow one another, never by the directory at the end, which may
 * name the same bytes over and over.
 *
 * @param path the archive's name
 * @param sink where the pages go
 */
record ZipPages(String path, PageSink sink) {
  /** Zip archives by their format, which nobody takes for one. */
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk");

  void read(InputStream in) throws IOException {
    PartsOfPages parts = new PartsOfPages(this::page);
    try {
      entries(new ZipInputStream(in, ZipName.RAW), parts);
    } catch (IOException e) {
      parts.end(); // what stands before the fault is good
      throw e;
    }
    parts.end();
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
