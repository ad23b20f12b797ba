package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the pages of a zip archive: a page an entry, named by the archive and the entry. What is
 * passed over in folders is passed over here too, and what belongs to a page without being one; an
 * entry that is too large ends the reading.
 *
 * @param path the archive's name
 * @param sink where the pages go
 */
record ZipPages(String path, PageSink sink) {
  private static final Set<String> PARTS =
      Set.of("css", "js", "json", "xml", "svg", "woff", "woff2", "ttf", "ico", "map");

  void read(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, ZipName.RAW);
    PartsOfPages parts = new PartsOfPages(this::page);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = EntryName.clean(ZipName.read(entry.getName()));
      if (!entry.isDirectory() && !isPart(name) && !parts.isPart(name)) {
        // Too large: thrown on, since even passing over the rest of a zip bomb takes its time.
        byte[] bytes = sink.bytes(full(name), Unpacker.unpacked(new BufferedInputStream(zip)));
        if (!Binary.looksLike(bytes)) {
          parts.take(name, bytes);
        }
      }
    }
    parts.end();
  }

  private void page(String name, byte[] bytes) {
    sink.page(full(name), bytes, Container.Stated.NOTHING);
  }

  /** An entry's name behind the archive's, which standard input has none of. */
  private String full(String name) {
    return path.equals("-") ? name : path + "/" + name;
  }

  private static boolean isPart(String name) {
    return name.startsWith("__MACOSX/")
        || name.startsWith(".")
        || name.contains("/.")
        || PARTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
