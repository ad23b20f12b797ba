package dev.lede.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Format;
import dev.lede.source.Source;
import dev.lede.source.TextPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden pages of the seed's shape, with the labels that a perfect labeller gives. */
class GoldenAssemblyTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Source SOURCE =
      new Source("page.txt", Format.TEXT, StandardCharsets.UTF_8, 0, Optional.empty());

  private JsonObject expected;
  private String text;

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("seed-") && name.endsWith(".txt"))
          .map(name -> name.substring("seed-".length(), name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  private void read(String language) throws IOException {
    expected =
        JsonParser.parseString(Files.readString(GOLDEN.resolve("seed-" + language + ".json")))
            .getAsJsonObject();
    text = Files.readString(GOLDEN.resolve("seed-" + language + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void perfectLabelsMakeTheGoldenArticle(String language) throws IOException {
    read(language);
    check(text);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void withoutReadMoreLinesTheRhythmTellsTheItemsApart(String language) throws IOException {
    read(language);
    check(without(text, mostRepeatedLine()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chinese-simplified", "english", "german", "arabic"})
  void withoutTheTitleOfTheListTheItemsStayTheSame(String language) throws IOException {
    read(language);
    JsonArray teasers = expected.getAsJsonArray("teasers");
    String title = teasers.get(0).getAsJsonObject().get("list").getAsString();
    teasers.forEach(teaser -> teaser.getAsJsonObject().add("list", JsonNull.INSTANCE));
    check(without(text, title));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 7, 9, 10, 11})
  void theListMayBreakOffBehindAnyItem(int items) throws IOException {
    read("chinese-simplified");
    String more = mostRepeatedLine();
    int end = 0;
    // The first mark stands before the first item.
    for (int i = 0; i <= items; i++) {
      end = text.indexOf(more, end) + more.length();
    }
    JsonArray kept = new JsonArray();
    for (int i = 0; i < items; i++) {
      kept.add(expected.getAsJsonArray("teasers").get(i));
    }
    expected.add("teasers", kept);
    check(text.substring(0, end));
  }

  private void check(String page) {
    Cut cut = Cutter.cut(new TextPage(SOURCE, page));
    Labelling labelling = new Labelling(GoldenLabels.of(cut.blocks(), expected), 1);
    Article article = Assembler.assemble(SOURCE, Stated.NOTHING, cut, labelling);
    Conservation.check(cut, article);
    JsonObject json =
        JsonParser.parseString(ArticleWriter.of(OutputFormat.JSONL).write(article))
            .getAsJsonObject();
    for (String part : Set.of("body", "images", "related", "teasers", "comments")) {
      assertEquals(lines(expected.get(part)), lines(json.get(part)), part);
    }
  }

  private static String lines(JsonElement items) {
    StringBuilder lines = new StringBuilder();
    items.getAsJsonArray().forEach(item -> lines.append(item).append('\n'));
    return lines.toString();
  }

  private String mostRepeatedLine() {
    String[] lines = text.split("\n", -1);
    String most = "";
    long mostCount = 0;
    for (String line : lines) {
      long count = line.isBlank() ? 0 : text.lines().filter(line::equals).count();
      if (count > mostCount) {
        most = line;
        mostCount = count;
      }
    }
    return most;
  }

  private static String without(String text, String line) {
    StringBuilder left = new StringBuilder();
    text.lines().filter(one -> !one.equals(line)).forEach(one -> left.append(one).append('\n'));
    return left.toString();
  }
}
