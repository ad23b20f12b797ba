package dev.lede.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Measures the assembler alone: gives it the labels of pages labelled by hand, and prints its
 * articles as JSON lines for score_struct.py. Takes the folder with {@code gold.jsonl} and the
 * folder with the pages, HTML or dumps.
 */
final class MeasureAssembler {
  private MeasureAssembler() {}

  public static void main(String[] args) throws IOException {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    ArticleWriter writer = ArticleWriter.of(OutputFormat.JSONL);
    for (String line : Files.readAllLines(Path.of(args[0], "gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      Optional<Path> file = file(Path.of(args[1]), gold.get("id").getAsString());
      if (file.isPresent()) {
        out.write(writer.write(article(file.get(), gold)));
      }
    }
    out.flush();
  }

  private static Optional<Path> file(Path folder, String id) {
    return List.of(".html.gz", ".txt.gz").stream()
        .map(end -> folder.resolve(id + end))
        .filter(Files::exists)
        .findFirst();
  }

  private static Article article(Path file, JsonObject gold) throws IOException {
    Page page = new PageReader().readOne(file.getFileName().toString(), Files.readAllBytes(file));
    Cut cut = Cutter.cut(page);
    Labelling labelling = new Labelling(OracleLabels.of(cut.blocks(), gold), 1);
    Article article = Assembler.assemble(page.source(), Stated.NOTHING, cut, labelling);
    if (System.getProperty("nocheck") == null) {
      Conservation.check(cut, article);
    }
    return article;
  }
}
