package dev.lede.meta;

import com.google.gson.stream.JsonWriter;
import dev.lede.source.Format;
import dev.lede.source.HtmlPage;
import dev.lede.source.Source;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Prints what the pages of a folder state about themselves as rows that the scorer reads, with all
 * candidates and where they stand. Takes the folder with the {@code .html.gz} files.
 */
final class MeasureMetadata {
  private MeasureMetadata() {}

  public static void main(String[] args) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pages = files.sorted().toList();
    }
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    for (Path page : pages) {
      write(page, out);
      out.write('\n');
    }
    out.flush();
  }

  private static void write(Path path, Writer out) throws IOException {
    Document document;
    try (InputStream in = new GZIPInputStream(new FileInputStream(path.toFile()))) {
      document = Jsoup.parse(in, null, "");
    }
    Source source =
        new Source(path.toString(), Format.HTML, StandardCharsets.UTF_8, 0, Optional.empty());
    HtmlPage page = new HtmlPage(source, document);
    Stated stated = MetadataReader.read(page);
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("id").value(path.getFileName().toString().replace(".html.gz", ""));
    json.name("title").value(stated.headlines().stream().findFirst().orElse(null));
    json.name("date")
        .value(
            stated.published().stream()
                .findFirst()
                .or(() -> stated.publication().url().flatMap(AddressDates::of))
                .orElse(null));
    json.name("authors").beginArray();
    for (String author : stated.authors()) {
      json.value(author);
    }
    json.endArray();
    PageIndex index = PageIndex.of(document);
    Anchors anchors = Anchors.of(index);
    Findings findings = MetadataReader.findings(document, index, anchors);
    json.name("days").beginArray();
    for (DateCandidate candidate :
        DateCandidates.of(findings, MetadataReader.printed(index, anchors, findings))) {
      json.beginArray().value(candidate.day());
      json.value(String.join(" ", candidate.spellings()));
      for (DateVote vote : candidate.votes()) {
        json.value(vote.name());
      }
      json.endArray();
    }
    json.endArray();
    for (Field field :
        new Field[] {
          Field.HEADLINE, Field.AUTHOR, Field.PUBLISHED, Field.PUBLISHER, Field.URL, Field.LANGUAGE
        }) {
      json.name(field.name()).beginArray();
      for (Finding finding : findings.about(field)) {
        json.beginArray().value(finding.origin().name()).value(finding.value()).endArray();
      }
      json.endArray();
    }
    json.name("candidates").beginArray();
    for (Candidate candidate : Candidates.of(findings, Headings.of(index, anchors))) {
      json.beginArray().value(candidate.text());
      for (Vote vote : candidate.votes()) {
        json.value(vote.name());
      }
      json.endArray();
    }
    json.endArray();
    json.endObject();
  }
}
