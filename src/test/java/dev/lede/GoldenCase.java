package dev.lede;

import static org.junit.jupiter.api.Assertions.fail;

import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.PageReader;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A page and what {@code lede --format json} should print for it, two files side by side.
 *
 * @param page the page, {@code .txt} or {@code .html}
 * @param expected the output, {@code .json}; its confidence does not count
 */
record GoldenCase(Path page, Path expected) {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String CONFIDENCE = "  \"confidence\": ";

  /** A test for each page of a folder. */
  static Stream<DynamicTest> tests(Path folder) throws IOException {
    return in(folder).stream()
        .map(one -> DynamicTest.dynamicTest(one.page.getFileName().toString(), one::checkOrUpdate));
  }

  static List<GoldenCase> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GoldenCase::isPage).sorted().map(GoldenCase::of).toList();
    }
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".html");
  }

  static GoldenCase of(Path page) {
    String name = page.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.'));
    return new GoldenCase(page, page.resolveSibling(base + ".json"));
  }

  /** Compares, or writes the output down if {@code golden.update} is set. */
  private void checkOrUpdate() throws IOException, UnreadablePageException {
    if (UPDATE) {
      Files.writeString(expected, output());
    } else {
      check();
    }
  }

  /** Compares; what comes out today is never written over what is wanted. */
  void check() throws IOException, UnreadablePageException {
    List<String> actual = counting(output());
    List<String> wanted = wanted();
    if (!actual.equals(wanted)) {
      fail(difference(wanted, actual));
    }
  }

  /** What should come out; that nobody wrote it down is a fault of the case, not of lede. */
  private List<String> wanted() throws IOException {
    List<String> wanted = counting(Files.readString(expected));
    if (wanted.isEmpty()) {
      throw new IOException(expected + ": is empty; write down what should come out");
    }
    return wanted;
  }

  private String output() throws IOException, UnreadablePageException {
    String path = page.toString().replace('\\', '/');
    return ArticleWriter.of(OutputFormat.JSON)
        .write(new ArticleParser().parse(new PageReader().readOne(path, Files.readAllBytes(page))));
  }

  private static List<String> counting(String json) {
    return json.lines().filter(line -> !line.startsWith(CONFIDENCE)).toList();
  }

  private String difference(List<String> wanted, List<String> actual) {
    List<String> missing = new ArrayList<>(wanted);
    actual.forEach(missing::remove);
    List<String> unexpected = new ArrayList<>(actual);
    wanted.forEach(unexpected::remove);
    StringBuilder text = new StringBuilder(expected.toString());
    missing.forEach(line -> text.append("\n- ").append(line));
    unexpected.forEach(line -> text.append("\n+ ").append(line));
    if (missing.isEmpty() && unexpected.isEmpty()) {
      text.append("\nthe lines stand in another order");
    }
    return text.toString();
  }
}
