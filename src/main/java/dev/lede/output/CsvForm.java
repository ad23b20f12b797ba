package dev.lede.output;

import dev.lede.article.Article;
import dev.lede.article.Metadata;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row an article, as RFC 4180 says: headline, date, authors apart by "; ", address, body, path.
 */
record CsvForm() implements Form {
  private static final String LINE_END = "\r\n";

  @Override
  public String header() {
    return "headline,date,authors,url,body,path" + LINE_END;
  }

  @Override
  public String write(Article article) {
    Metadata metadata = article.metadata();
    List<String> fields =
        List.of(
            metadata.titles().headline().orElse(""),
            metadata.datePublished().orElse(""),
            String.join("; ", metadata.authorship().authors()),
            metadata.publication().url().orElse(""),
            TextForm.body(article),
            article.source().path());
    return fields.stream().map(CsvForm::field).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String field(String value) {
    boolean plain = Stream.of(",", "\"", "\r", "\n").noneMatch(value::contains);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
