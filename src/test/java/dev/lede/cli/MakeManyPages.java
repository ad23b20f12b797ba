package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes many invented pages, for measuring: {@code MakeManyPages FOLDER COUNT} writes them as
 * files into {@code FOLDER/pages} and once more into {@code FOLDER/pages.warc.gz}. The same count
 * gives the same pages.
 */
final class MakeManyPages {
  private static final String[] WORDS =
      ("the a harbour bridge ferry mayor town council ticket winter lamp baker road river school"
           + " says was will has opened closed counted repaired promised and of in on with after")
          .split(" ");

  private final Random random = new Random(1);

  private MakeManyPages() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes so many pages, twice. */
  static void write(Path folder, int count) throws IOException {
    MakeManyPages pages = new MakeManyPages();
    Files.createDirectories(folder);
    try (FileChannel file =
            FileChannel.open(
                folder.resolve("pages.warc.gz"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        WarcWriter warc = new WarcWriter(file, WarcCompression.GZIP)) {
      for (int i = 0; i < count; i++) {
        String page = pages.page(i);
        Path directory = folder.resolve("pages/" + i / 1000);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(i + ".html"), page);
        warc.write(record("https://news.example/" + i, page));
      }
    }
  }

  private static WarcResponse record(String address, String page) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html; charset=utf-8")
            .body(null, page.getBytes(UTF_8))
            .build();
    return new WarcResponse.Builder(address).body(http).build();
  }

  private String page(int number) {
    StringBuilder page = new StringBuilder(Pages.story("Number " + number));
    page.insert(page.indexOf("</article>"), paragraphs(4 + random.nextInt(12), "p"));
    page.insert(page.indexOf("</body>"), "<ul>" + paragraphs(20, "li") + "</ul>");
    return page.toString();
  }

  private String paragraphs(int count, String element) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String text = element.equals("p") ? words(30 + random.nextInt(60)) : "<a href=/x>" + words(7);
      all.append("<%s>Then %s.</%1$s>\n".formatted(element, text));
    }
    return all.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
