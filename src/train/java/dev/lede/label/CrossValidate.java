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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers every page with weights that never saw its domain: {@code CrossValidate CORPORA OUT
 * html|all [FOLD,...]}. OUT gets a file of JSON lines for each corpus and style, ready for the
 * scorers, and the weights of each fold: those that are there already are not learned again, so
 * that a change of the rules is measured in minutes. Text is learned with lessons from HTML, so it
 * comes with it. Prints how right the labels are.
 */
public final class CrossValidate {
  private final Path out;
  private final int[] folds;

  private CrossValidate(Path out, int[] folds) {
    this.out = out;
    this.folds = folds;
  }

  public static void main(String[] arguments) throws IOException {
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    int[] folds =
        arguments.length > 3
            ? Stream.of(arguments[3].split(",")).mapToInt(Integer::parseInt).toArray()
            : IntStream.range(0, Corpora.FOLDS).toArray();
    CrossValidate run = new CrossValidate(Files.createDirectories(Path.of(arguments[1])), folds);
    List<Example> html = corpora.allHtml();
    List<Lessons> lessons = run.html(html);
    if (!arguments[2].equals("html")) {
      run.text(corpora.allText(), lessons, Lessons.known(html));
    }
  }

  /** Answers the HTML pages and gives back what the model of each fold teaches. */
  private List<Lessons> html(List<Example> examples) throws IOException {
    List<Lessons> lessons = new ArrayList<>();
    Map<String, StringBuilder> answers = new TreeMap<>();
    LabelScores scores = new LabelScores("html");
    for (int fold : folds) {
      List<Example> seen = seen(examples, fold);
      Model model = model("html", fold, seen, Lessons.NONE);
      answer(examples, fold, model, answers);
      unseen(examples, fold).forEach(page -> scores.add(page, Labeller.of(model, model)));
      lessons.add(Lessons.of(model, seen));
    }
    scores.print();
    write(answers);
    return lessons;
  }

  private void text(List<Example> examples, List<Lessons> lessons, Lessons known)
      throws IOException {
    Map<String, StringBuilder> answers = new TreeMap<>();
    LabelScores scores = new LabelScores("text");
    for (int i = 0; i < folds.length; i++) {
      Model model = model("text", folds[i], seen(examples, folds[i]), lessons.get(i));
      answer(examples, folds[i], model, answers);
      unseen(examples, folds[i])
          .map(known::teach)
          .forEach(page -> scores.add(page, Labeller.of(model, model)));
    }
    scores.print();
    write(answers);
  }

  private Model model(String kind, int fold, List<Example> seen, Lessons lessons)
      throws IOException {
    Path file = out.resolve(kind + '-' + fold + ".weights");
    if (!Files.exists(file)) {
      Train.write(Stack.learn(seen, lessons), seen.size(), file);
    }
    return Train.read(file);
  }

  private static List<Example> seen(List<Example> examples, int unseen) {
    return examples.stream().filter(example -> example.fold() != unseen).toList();
  }

  private static Stream<Example> unseen(List<Example> examples, int fold) {
    return examples.stream().filter(example -> example.fold() == fold);
  }

  private static void answer(
      List<Example> examples, int unseen, Model model, Map<String, StringBuilder> answers) {
    ArticleParser parser = new ArticleParser(Labeller.of(model, model));
    unseen(examples, unseen)
        .filter(example -> !example.corpus().equals(LabelledText.CORPUS))
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
