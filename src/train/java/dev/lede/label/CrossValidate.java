package dev.lede.label;

import dev.lede.ArticleParser;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers every page with weights that never saw its domain: {@code CrossValidate CORPORA OUT
 * html|text}. OUT gets a file of JSON lines for each corpus and style, ready for the scorers.
 */
public final class CrossValidate {
  private CrossValidate() {}

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    List<Example> examples = arguments[2].equals("html") ? corpora.allHtml() : corpora.allText();
    Map<String, StringBuilder> answers = new TreeMap<>();
    for (int fold = 0; fold < Corpora.FOLDS; fold++) {
      int unseen = fold;
      Model model = Stack.model(Stack.learn(examples, example -> example.fold() != unseen));
      ArticleParser parser = new ArticleParser(Labeller.of(model, model));
      examples.stream()
          .filter(example -> example.fold() == unseen && !example.corpus().equals(MadePages.CORPUS))
          .forEach(
              example ->
                  answers
                      .computeIfAbsent(example.corpus(), key -> new StringBuilder())
                      .append(answer(parser, example.file())));
    }
    Path out = Files.createDirectories(Path.of(arguments[1]));
    for (Map.Entry<String, StringBuilder> corpus : answers.entrySet()) {
      Files.writeString(
          out.resolve(corpus.getKey().replace(':', '-') + ".jsonl"), corpus.getValue());
    }
  }

  private static String answer(ArticleParser parser, Path file) {
    return Corpora.page(file)
        .map(page -> ArticleWriter.of(OutputFormat.JSONL).write(parser.parse(page)))
        .orElse("");
  }
}
