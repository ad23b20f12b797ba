package dev.lede.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the pages of a zip archive: a page an entry, under the entry's name. Directories and what
 * belongs to a page without being one are passed over; an entry that is too large ends the reading.
 *
 * @param sink where the pages go
 */
record ZipPages(PageSink sink) {
  private static final Set<String> PARTS =
      Set.of("css", "js", "json", "xml", "svg", "woff", "woff2", "ttf", "ico", "map", "ds_store");

  void read(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in, ZipName.RAW);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = EntryName.clean(ZipName.read(entry.getName()));
      if (!entry.isDirectory() && !isPart(name)) {
        // Too large: thrown on, since even passing over the rest of a zip bomb takes its time.
        byte[] bytes = sink.bytes(name, Unpacker.unpacked(new BufferedInputStream(zip)));
        if (!Binary.looksLike(bytes)) {
          sink.page(name, bytes, Container.Stated.NOTHING);
        }
      }
    }
  }

  private static boolean isPart(String name) {
    return name.startsWith("__MACOSX/")
        || PARTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
