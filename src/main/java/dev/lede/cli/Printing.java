package dev.lede.cli;

import dev.lede.article.Article;
import dev.lede.batch.Answer;
import dev.lede.batch.Conversion;
import dev.lede.output.ArticleWriter;
import dev.lede.output.Fields;
import dev.lede.output.Include;
import dev.lede.output.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How articles are printed.
 *
 * @param header what stands once before the first article
 * @param form prints an article, with a line break at its end
 * @param ending how the name of a file that holds it ends, without the dot
 * @param stream what parts articles in one stream
 */
record Printing(String header, Conversion.Print form, String ending, Separation stream) {

  /**
   * What parts articles in one stream.
   *
   * @param between what stands before an article that is not the first, by its page's name
   * @param title whether it stands before the first one too, if more may follow
   * @param several whether more may follow any first one, and not only one out of an archive
   */
  record Separation(UnaryOperator<String> between, boolean title, boolean several) {
    /**
     * What stands before the next article.
     *
     * @param begun whether there was one before
     */
    String before(Answer answer, boolean begun) {
      String name = Messages.printable(answer.name());
      if (begun) {
        return between.apply(name);
      }
      return title && (several || answer.archived()) ? between.apply(name).stripLeading() : "";
    }
  }

  /**
   * Heeds the options that say how to print. Where several articles go to one stream, an object of
   * JSON is one line.
   *
   * @param several whether there may be more than one input
   */
  static Printing of(Arguments arguments, boolean several) throws UsageException {
    OutputFormat format = format(arguments);
    if (arguments.has("--field")) {
      refuseForField(arguments);
      return field(arguments.values("--field").get(0));
    }
    OutputFormat inStream = format == OutputFormat.JSON ? OutputFormat.JSONL : format;
    boolean alone = arguments.has("--output-dir");
    ArticleWriter single = writer(arguments, several && !alone ? inStream : format);
    ArticleWriter archived = writer(arguments, alone ? format : inStream);
    return new Printing(
        single.header(),
        new Conversion.Print(form(single), form(archived)),
        format.ending(),
        new Separation(single::between, format == OutputFormat.TEXT, several));
  }

  private static Function<Article, String> form(ArticleWriter writer) {
    return writer::write;
  }

  private static void refuseForField(Arguments arguments) throws UsageException {
    if (arguments.values("--field").size() > 1) {
      throw new UsageException("--field prints one value; for several, use -f jsonl and jq");
    }
    for (String option : List.of("--format", "--json", "--text", "--include", "--trace")) {
      if (arguments.has(option)) {
        throw new UsageException("--field prints one value as it is; leave out " + option);
      }
    }
  }

  private static ArticleWriter writer(Arguments arguments, OutputFormat format)
      throws UsageException {
    return ArticleWriter.of(format, parts(arguments, format), trace(arguments, format));
  }

  /** The format that is asked for last, so that an alias can be overruled. */
  private static OutputFormat format(Arguments arguments) throws UsageException {
    Optional<String> word = arguments.value("--format");
    OutputFormat named = word.isPresent() ? Choices.format(word.get()) : OutputFormat.JSON;
    return switch (arguments.last(List.of("--format", "--json", "--text")).orElse("")) {
      case "--json" -> OutputFormat.JSON;
      case "--text" -> OutputFormat.TEXT;
      default -> named;
    };
  }

  private static Set<Include> parts(Arguments arguments, OutputFormat format)
      throws UsageException {
    List<String> words = arguments.values("--include");
    if (words.isEmpty()) {
      return Set.of();
    }
    if (format != OutputFormat.TEXT) {
      throw new UsageException("--include is for the text format; add --text");
    }
    return Choices.parts(String.join(",", words));
  }

  private static boolean trace(Arguments arguments, OutputFormat format) throws UsageException {
    boolean trace = arguments.has("--trace");
    if (trace && format != OutputFormat.JSON && format != OutputFormat.JSONL) {
      throw new UsageException(
          "--trace is for JSON, not for " + format.label() + "; choose json or jsonl");
    }
    return trace;
  }

  private static Printing field(String name) throws UsageException {
    if (!Fields.NAMES.contains(name)) {
      throw Choices.wrong("--field", name, Fields.NAMES);
    }
    Function<Article, String> form = article -> lines(Fields.values(article, name));
    Separation none = new Separation(page -> "", false, false);
    return new Printing("", new Conversion.Print(form, form), "txt", none);
  }

  /** The values a line each; an empty line of a page that has none, so that each has its line. */
  private static String lines(List<String> values) {
    List<String> lines = new ArrayList<>(values.isEmpty() ? List.of("") : values);
    lines.add("");
    return String.join("\n", lines);
  }
}
