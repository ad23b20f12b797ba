package dev.lede.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The pages that are measured, as bytes. */
final class Pages {
  private static final int INVENTED = 60;

  private Pages() {}

  /**
   * All files in folders, in the order of their names.
   *
   * @param folders parted as in a class path; "" gives invented HTML pages, "text" the same pages
   *     as flattened text
   */
  static List<byte[]> of(String folders) throws IOException {
    return folders.isEmpty() || folders.equals("text")
        ? invented(folders.isEmpty())
        : files(folders.split(File.pathSeparator));
  }

  private static List<byte[]> invented(boolean html) {
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < INVENTED; i++) {
      String page = InventedPage.html(i);
      pages.add((html ? page : flattened(page)).getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  private static String flattened(String page) {
    StringBuilder text = new StringBuilder();
    for (Element element : Jsoup.parse(page).body().getAllElements()) {
      if (!element.ownText().isBlank()) {
        text.append(element.ownText()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<byte[]> files(String... folders) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder), FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          pages.add(unpacked(file));
        }
      }
    }
    return pages;
  }

  /** The page in a file, without the gzip around it: both sides are to read the same bytes. */
  private static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      boolean packed = file.toString().endsWith(".gz");
      return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }
}
