package dev.lede.cli;

import dev.lede.article.Article;
import dev.lede.output.ArticleWriter;
import dev.lede.output.Fields;
import dev.lede.output.Include;
import dev.lede.output.OutputFormat;
import java.util.ArrayList;
import java.util.EnumSet;
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
record Printing(String header, Function<Article, String> form, String ending, Separation stream) {

  /**
   * What parts articles in one stream.
   *
   * @param between what stands before an article that is not the first, by its page's name
   * @param first whether it stands before the first one too, as a title
   */
  record Separation(UnaryOperator<String> between, boolean first) {
    private static final Separation NONE = new Separation(name -> "", false);

    /**
     * What stands before the next article.
     *
     * @param begun whether there was one before
     */
    String before(String name, boolean begun) {
      return begun ? between.apply(name) : first ? between.apply(name).stripLeading() : "";
    }
  }

  /**
   * Heeds the options that say how to print.
   *
   * @param several whether more than one article may go to one stream
   */
  static Printing of(Arguments arguments, boolean several) throws UsageException {
    OutputFormat format = format(arguments, several);
    if (arguments.has("--field")) {
      return field(arguments.value("--field").orElseThrow());
    }
    ArticleWriter writer =
        ArticleWriter.of(format, parts(arguments, format), trace(arguments, format));
    Separation separation = new Separation(writer::between, several && format == OutputFormat.TEXT);
    return new Printing(writer.header(), writer::write, format.ending(), separation);
  }

  private static OutputFormat format(Arguments arguments, boolean several) throws UsageException {
    Set<OutputFormat> chosen = EnumSet.noneOf(OutputFormat.class);
    Optional<String> word = arguments.value("--format");
    if (word.isPresent()) {
      chosen.add(Choices.format(word.get()));
    }
    if (arguments.has("--json")) {
      chosen.add(OutputFormat.JSON);
    }
    if (arguments.has("--text")) {
      chosen.add(OutputFormat.TEXT);
    }
    if (chosen.size() > 1) {
      throw new UsageException("two output formats; choose one");
    }
    OutputFormat format = chosen.isEmpty() ? OutputFormat.JSON : chosen.iterator().next();
    return several && format == OutputFormat.JSON ? OutputFormat.JSONL : format;
  }

  private static Set<Include> parts(Arguments arguments, OutputFormat format)
      throws UsageException {
    Optional<String> words = arguments.value("--include");
    if (words.isEmpty()) {
      return Set.of();
    }
    if (format != OutputFormat.TEXT) {
      throw new UsageException("--include is for the text format; add --text");
    }
    return Choices.parts(words.get());
  }

  private static boolean trace(Arguments arguments, OutputFormat format) throws UsageException {
    boolean trace = arguments.has("--trace");
    if (trace && format != OutputFormat.JSON && format != OutputFormat.JSONL) {
      throw new UsageException("--trace is for JSON; leave " + format.label() + " away");
    }
    return trace;
  }

  private static Printing field(String name) throws UsageException {
    if (!Fields.NAMES.contains(name)) {
      throw Choices.wrong("--field", name, "choose one of " + String.join(", ", Fields.NAMES));
    }
    return new Printing("", article -> lines(Fields.values(article, name)), "txt", Separation.NONE);
  }

  private static String lines(List<String> values) {
    List<String> lines = new ArrayList<>(values);
    lines.add("");
    return String.join("\n", lines);
  }
}
