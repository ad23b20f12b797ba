package dev.lede;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room imports only from rooms before it, which rules out cycles too. */
class RoomsTest {
  /** The corridor; "" is the room of {@link ArticleParser}. */
  private static final List<String> ROOMS =
      List.of(
          "table", "source", "phrase", "meta", "block", "label", "article", "", "output", "batch",
          "cli");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern NAME =
      Pattern.compile("\\bdev\\.lede\\.(?:([a-z]\\w*+)\\.)?+[A-Z*]");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*+(?:\\*|/\\*|//).*+$");

  @Test
  void eachRoomImportsOnlyFromRoomsBeforeIt() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      faults.addAll(faults(room(file), Files.readString(file)));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everySourceStandsInARoomOfTheCorridor() throws IOException {
    for (Path file : sources()) {
      assertTrue(ROOMS.contains(room(file)), file + " stands in no room");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import dev.lede.cli.Main;",
        "import static dev.lede.output.Fields.NAMES;",
        "import dev.lede.batch.*;",
        "import dev.lede.ArticleParser;",
        "  dev.lede.article.Article article;",
        "import dev.lede.cellar.Rat;"
      })
  void anImportAgainstTheFlowIsFound(String line) {
    assertFalse(faults("block", "package dev.lede.block;\n" + line + "\n").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import dev.lede.source.Page;",
        "import dev.lede.block.Block;",
        "/** See {@link dev.lede.cli.Main}. */",
        "// dev.lede.cli.Main does not count here",
        "import java.util.List;"
      })
  void anImportWithTheFlowIsNone(String line) {
    assertEquals(List.of(), faults("block", "package dev.lede.block;\n" + line + "\n"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String room(Path file) {
    Path inside = SOURCES.resolve("dev/lede").relativize(file);
    return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
  }

  private static List<String> faults(String room, String source) {
    List<String> faults = new ArrayList<>();
    Matcher names = NAME.matcher(COMMENT.matcher(source).replaceAll(""));
    while (names.find()) {
      String other = names.group(1) == null ? "" : names.group(1);
      int place = ROOMS.indexOf(other);
      if (place < 0 || place > ROOMS.indexOf(room)) {
        faults.add("\"" + room + "\" imports from \"" + other + "\"");
      }
    }
    return faults;
  }
}
