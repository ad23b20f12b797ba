package dev.lede.label;

import dev.lede.ArticleParser;
import dev.lede.output.ArticleWriter;
import dev.lede.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers every page with weights that never saw its domain: {@code CrossValidate CORPORA OUT
 * html|all}. OUT gets a file of JSON lines for each corpus and style, ready for the scorers. Text
 * is learned with lessons from HTML, so it comes with it.
 */
public final class CrossValidate {
  private final Path out;

  private CrossValidate(Path out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    CrossValidate run = new CrossValidate(Files.createDirectories(Path.of(arguments[1])));
    List<Lessons> lessons = run.html(corpora.allHtml());
    if (!arguments[2].equals("html")) {
      run.text(corpora.allText(), lessons);
    }
  }

  /** Answers the HTML pages and gives back what the model of each fold teaches. */
  private List<Lessons> html(List<Example> examples) throws IOException {
    List<Lessons> lessons = new ArrayList<>();
    Map<String, StringBuilder> answers = new TreeMap<>();
    for (int fold = 0; fold < Corpora.FOLDS; fold++) {
      List<Example> seen = seen(examples, fold);
      Model model = Stack.model(Stack.learn(seen, Lessons.NONE));
      answer(examples, fold, model, answers);
      lessons.add(Lessons.of(model, seen));
    }
    write(answers);
    return lessons;
  }

  private void text(List<Example> examples, List<Lessons> lessons) throws IOException {
    Map<String, StringBuilder> answers = new TreeMap<>();
    for (int fold = 0; fold < Corpora.FOLDS; fold++) {
      Model model = Stack.model(Stack.learn(seen(examples, fold), lessons.get(fold)));
      answer(examples, fold, model, answers);
    }
    write(answers);
  }

  private static List<Example> seen(List<Example> examples, int unseen) {
    return examples.stream().filter(example -> example.fold() != unseen).toList();
  }

  private static void answer(
      List<Example> examples, int unseen, Model model, Map<String, StringBuilder> answers) {
    ArticleParser parser = new ArticleParser(Labeller.of(model, model));
    examples.stream()
        .filter(
            example -> example.fold() == unseen && !example.corpus().equals(LabelledText.CORPUS))
        .forEach(
            example ->
                answers
                    .computeIfAbsent(example.corpus(), key -> new StringBuilder())
                    .append(answer(parser, example.file())));
  }

  private static String answer(ArticleParser parser, Path file) {
    return Corpora.page(file)
        .map(page -> ArticleWriter.of(OutputFormat.JSONL).write(parser.parse(page)))
        .orElse("");
  }

  private void write(Map<String, StringBuilder> answers) throws IOException {
    for (Map.Entry<String, StringBuilder> corpus : answers.entrySet()) {
      Files.writeString(
          out.resolve(corpus.getKey().replace(':', '-') + ".jsonl"), corpus.getValue());
    }
  }
}
