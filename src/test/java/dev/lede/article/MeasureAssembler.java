package dev.lede.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import dev.lede.block.Cut;
import dev.lede.block.Cutter;
import dev.lede.label.Labelling;
import dev.lede.meta.Stated;
import dev.lede.source.Page;
import dev.lede.source.PageReader;
import dev.lede.source.PageVisitor;
import dev.lede.source.UnreadablePageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures the assembler alone: gives it the labels of pages labelled by hand, and prints its articles as JSON lines for
 * score_struct.py. Takes the folder with {@code gold.jsonl} and the folder with the pages, HTML or dumps.
 */
final class MeasureAssembler {
  private MeasureAssembler() {}

  public static void main(String[] args) throws IOException {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    for (String line : Files.readAllLines(Path.of(args[0], "gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      Optional<Path> file = file(Path.of(args[1]), gold.get("id").getAsString());
      if (file.isPresent()) {
        write(article(file.get(), gold), out);
        out.write('\n');
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
    List<Page> pages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      new PageReader().read(file.getFileName().toString(), in, collector(pages));
    }
    Cut cut = Cutter.cut(pages.get(0));
    Labelling labelling = new Labelling(OracleLabels.of(cut.blocks(), gold), 1);
    Article article = Assembler.assemble(pages.get(0).source(), Stated.NOTHING, cut, labelling);
    Conservation.check(cut, article);
    return article;
  }

  private static PageVisitor collector(List<Page> pages) {
    return new PageVisitor() {
      @Override
      public void page(Page page) {
        pages.add(page);
      }

      @Override
      public void unreadable(UnreadablePageException reason) {
        throw new IllegalStateException(reason);
      }
    };
  }

  private static void write(Article article, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setSerializeNulls(true);
    json.beginObject();
    json.name("source").beginObject().name("path").value(article.source().path()).endObject();
    json.name("headline").value(article.metadata().titles().headline().orElse(null));
    json.name("body").beginArray();
    for (BodyItem item : article.story().body()) {
      json.beginObject().name("type").value(item.type().json()).name("text").value(item.text()).endObject();
    }
    json.endArray();
    json.name("images").beginArray();
    for (Image image : article.story().images()) {
      write(image, json);
    }
    json.endArray();
    json.name("related").beginArray();
    for (Related related : article.surroundings().related()) {
      json.beginObject();
      json.name("label").value(related.label().orElse(null));
      json.name("headline").value(related.headline());
      json.name("url").value(related.url().orElse(null)).endObject();
    }
    json.endArray();
    json.name("teasers").beginArray();
    for (Teaser teaser : article.surroundings().teasers()) {
      write(teaser, json);
    }
    json.endArray();
    json.endObject();
    json.flush();
  }

  private static void write(Image image, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("caption").value(image.caption().orElse(null));
    json.name("credit").value(image.credit().orElse(null));
    json.name("alt").value(image.alt().orElse(null));
    json.name("url").value(image.url().orElse(null));
    json.name("after").value(image.after());
    json.name("copies").value(image.copies());
    json.endObject();
  }

  private static void write(Teaser teaser, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("list").value(teaser.list().orElse(null));
    json.name("headline").value(teaser.headline());
    json.name("articleSection").value(teaser.articleSection().orElse(null));
    json.name("description").value(teaser.description().orElse(null));
    json.name("truncated").value(teaser.truncated());
    json.name("datePublished").value(teaser.datePublished().orElse(null));
    json.name("caption").value(teaser.caption().orElse(null));
    json.name("credit").value(teaser.credit().orElse(null));
    json.name("url").value(teaser.url().orElse(null));
    json.endObject();
  }
}
