package dev.lede.label;

import dev.lede.block.Cutter;
import dev.lede.meta.MetadataReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the development corpora as examples. */
final class Corpora {
  static final int FOLDS = 5;

  private static final List<String> HTML =
      List.of("scrapinghub", "fundus", "magic-html", "struct", "trafilatura", "wcxb");

  /** Those of which pages were labelled by reading them. */
  static final List<String> READ =
      List.of(
          "fundus",
          "scrapinghub",
          "magic-html",
          "wcxb",
          "trafilatura",
          "goose3",
          "postlight",
          "htmldate");

  private static final List<String> TEXT = List.of("scrapinghub", "fundus", "magic-html", "struct");
  private static final List<String> STYLES =
      List.of("innertext", "paragraphs", "soup", "lynx80", "markdown");
  private static final List<String> STORIES = List.of("fundus", "magic-html", "scrapinghub");

  /** Of these the headlines and openings stand on made-up pages, beside those of the others. */
  private static final List<String> LISTED = List.of("wcxb", "trafilatura");

  /** Has more pages than all others together: two of its styles do. */
  static final String MANY = "wcxb";

  static final List<String> MANY_STYLES = List.of("innertext", "paragraphs");

  private static final String WITHOUT_DUMPS = "trafilatura";

  /** Of these only the labelled pages teach anything. */
  private static final List<String> LABELLED = List.of("goose3", "postlight", "htmldate");

  private final Path root;
  private final Annotations annotations = Annotations.load();

  Corpora(Path root) {
    this.root = root;
  }

  /** All HTML pages to learn from. */
  List<Example> allHtml() {
    return Stream.concat(HTML.stream().flatMap(corpus -> html(corpus).stream()), labelled())
        .toList();
  }

  private Stream<Example> labelled() {
    return LABELLED.stream()
        .flatMap(corpus -> html(corpus).stream())
        .filter(page -> page.roles().isPresent());
  }

  /** All text pages to learn from: dumps in all styles, made-up pages, and flattened ones. */
  List<Example> allText() {
    List<Example> examples = new ArrayList<>();
    for (String style : STYLES) {
      TEXT.forEach(corpus -> examples.addAll(dumps(corpus, style)));
    }
    MANY_STYLES.forEach(style -> examples.addAll(dumps(MANY, style)));
    List<Story> stories = stories(STORIES);
    List<Story> all = new ArrayList<>(stories);
    all.addAll(stories(LISTED));
    MadePages made = new MadePages(all);
    examples.addAll(made.whole(stories, 2));
    examples.addAll(made.shorts(all));
    examples.addAll(
        LabelledText.flattened(Stream.concat(html(WITHOUT_DUMPS).stream(), labelled()).toList()));
    return examples;
  }

  private List<Story> stories(List<String> corpora) {
    return corpora.stream()
        .flatMap(corpus -> html(corpus).stream())
        .map(example -> Story.of(example.gold(), example))
        .toList();
  }

  /** The HTML pages of a corpus. */
  List<Example> html(String corpus) {
    return examples(savedHtml(corpus));
  }

  /** The dumps of a style of a corpus. */
  List<Example> dumps(String corpus, String style) {
    return examples(savedDumps(corpus, style));
  }

  /** The files of all HTML pages. */
  Stream<SavedPage> savedHtml() {
    return Stream.concat(HTML.stream(), LABELLED.stream())
        .flatMap(corpus -> savedHtml(corpus).stream());
  }

  /** The files of all dumps. */
  Stream<SavedPage> savedText() {
    Stream<SavedPage> all =
        STYLES.stream()
            .flatMap(style -> TEXT.stream().flatMap(corpus -> savedDumps(corpus, style).stream()));
    Stream<SavedPage> many =
        MANY_STYLES.stream().flatMap(style -> savedDumps(MANY, style).stream());
    return Stream.concat(all, many);
  }

  private List<SavedPage> savedHtml(String corpus) {
    return saved(corpus, corpus, corpus + "/dev/pages", ".html.gz");
  }

  private List<SavedPage> savedDumps(String corpus, String style) {
    return saved(corpus, corpus + ':' + style, corpus + "/dev/dumps/" + style, ".txt.gz");
  }

  private List<SavedPage> saved(String corpus, String name, String folder, String ending) {
    return Gold.read(root.resolve(corpus + "/dev/gold.jsonl")).stream()
        .map(gold -> new SavedPage(name, gold, root.resolve(folder).resolve(gold.id() + ending)))
        .filter(page -> Files.exists(page.file()))
        .toList();
  }

  private List<Example> examples(List<SavedPage> pages) {
    return pages.parallelStream().flatMap(page -> example(page).stream()).toList();
  }

  private Optional<Example> example(SavedPage saved) {
    return saved
        .read()
        .map(
            page -> {
              View view = new View(Cutter.cut(page), MetadataReader.read(page));
              Sheet sheet = Features.measure(view);
              Optional<Label[]> read = annotations.of(saved.corpus(), saved.gold(), view);
              Targets targets = new Targets(saved.gold(), view, sheet, read);
              return new Example(
                  saved.corpus(),
                  saved.gold(),
                  saved.fold(),
                  view,
                  sheet,
                  targets.body(),
                  targets.roles());
            });
  }
}
