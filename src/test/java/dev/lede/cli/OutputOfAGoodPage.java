package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A good page to read, and places to write its answer to. */
abstract class OutputOfAGoodPage {
  @TempDir Path dir;
  Path in;
  Path out;
  Path good;

  @BeforeEach
  void writeAGoodPage() throws IOException {
    in = dir.resolve("in");
    out = dir.resolve("out");
    good = Pages.storyIn(in, "good.html");
  }

  List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(f -> out.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  String mirrored(Path page, String ending) {
    return page.toString().substring(1) + ending;
  }
}
