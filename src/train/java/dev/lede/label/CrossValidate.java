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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers every page with weights that never saw its domain: {@code CrossValidate CORPORA OUT
 * html|all|answers [FOLD,...]}. OUT gets the weights of each fold and, for each corpus and style, a
 * file of JSON lines, ready for the scorers. Text is learned with lessons from HTML, so it comes
 * with it. What learns also prints how right the labels are; {@code answers} goes by the weights
 * that an earlier run has left in OUT, so that a change of the rules is measured in a minute.
 */
public final class CrossValidate {
  private static final String HTML = "html";
  private static final String TEXT = "text";

  private final Corpora corpora;
  private final Path out;
  private final int[] folds;

  private CrossValidate(Corpora corpora, Path out, int[] folds) {
    this.corpora = corpora;
    this.out = out;
    this.folds = folds;
  }

  public static void main(String[] arguments) throws IOException {
    int[] folds =
        arguments.length > 3
            ? Stream.of(arguments[3].split(",")).mapToInt(Integer::parseInt).toArray()
            : IntStream.range(0, Corpora.FOLDS).toArray();
    Path out = Files.createDirectories(Path.of(arguments[1]));
    CrossValidate run = new CrossValidate(new Corpora(Path.of(arguments[0])), out, folds);
    if (!arguments[2].equals("answers")) {
      run.learn(arguments[2].equals("all"));
    }
    run.answer(HTML, run.corpora.savedHtml());
    run.answer(TEXT, run.corpora.savedText());
  }

  private void learn(boolean text) throws IOException {
    List<Example> html = corpora.allHtml();
    List<Lessons> lessons = new ArrayList<>();
    LabelScores scores = new LabelScores(HTML);
    for (int fold : folds) {
      Model model = learn(HTML, fold, html, Lessons.NONE);
      unseen(html, fold).forEach(page -> scores.add(page, Labeller.of(model, model)));
      lessons.add(Lessons.of(model, seen(html, fold)));
    }
    scores.print();
    if (text) {
      learnText(lessons, Lessons.known(html));
    }
  }

  private void learnText(List<Lessons> lessons, Lessons known) throws IOException {
    List<Example> text = corpora.allText();
    LabelScores scores = new LabelScores(TEXT);
    for (int i = 0; i < folds.length; i++) {
      Model model = learn(TEXT, folds[i], text, lessons.get(i));
      unseen(text, folds[i])
          .map(known::teach)
          .forEach(page -> scores.add(page, Labeller.of(model, model)));
    }
    scores.print();
  }

  /** The weights of a fold, unless an earlier run has left them. */
  private Model learn(String kind, int fold, List<Example> pages, Lessons lessons)
      throws IOException {
    Path file = weights(kind, fold);
    if (!Files.exists(file)) {
      List<Example> seen = seen(pages, fold);
      Train.write(Stack.learn(seen, lessons), seen.size(), file);
    }
    return Train.read(file);
  }

  private Path weights(String kind, int fold) {
    return out.resolve(kind + '-' + fold + ".weights");
  }

  private static List<Example> seen(List<Example> pages, int unseen) {
    return pages.stream().filter(page -> page.fold() != unseen).toList();
  }

  private static Stream<Example> unseen(List<Example> pages, int fold) {
    return pages.stream().filter(page -> page.fold() == fold);
  }

  /** Writes the answers of the pages that fall into a fold of which there are weights. */
  private void answer(String kind, Stream<SavedPage> pages) throws IOException {
    Map<Integer, ArticleParser> parsers = new TreeMap<>();
    for (int fold : folds) {
      if (Files.exists(weights(kind, fold))) {
        Model model = Train.read(weights(kind, fold));
        parsers.put(fold, new ArticleParser(Labeller.of(model, model)));
      }
    }
    Map<String, String> answers =
        pages
            .parallel()
            .filter(page -> parsers.containsKey(page.fold()))
            .collect(
                Collectors.groupingBy(
                    SavedPage::corpus,
                    TreeMap::new,
                    Collectors.mapping(
                        page -> answer(parsers.get(page.fold()), page), Collectors.joining())));
    for (Map.Entry<String, String> corpus : answers.entrySet()) {
      Path file = out.resolve(corpus.getKey().replace(':', '-') + ".jsonl");
      Files.writeString(file, corpus.getValue());
    }
  }

  private static String answer(ArticleParser parser, SavedPage saved) {
    return saved
        .read()
        .map(page -> ArticleWriter.of(OutputFormat.JSONL).write(parser.parse(page)))
        .orElse("");
  }
}
