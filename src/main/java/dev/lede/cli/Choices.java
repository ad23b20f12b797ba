package dev.lede.cli;

import dev.lede.output.Include;
import dev.lede.output.OutputFormat;
import dev.lede.source.Format;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Option values that are one of a few words. */
final class Choices {
  private Choices() {}

  static String formats() {
    return words(OutputFormat.values(), OutputFormat::label);
  }

  static String parts() {
    return words(Include.values(), Include::label);
  }

  static OutputFormat format(String word) throws UsageException {
    return OutputFormat.labelled(word)
        .orElseThrow(() -> wrong("--format", word, List.of(formats().split(", "))));
  }

  static Set<Include> parts(String words) throws UsageException {
    Set<Include> parts = EnumSet.noneOf(Include.class);
    for (String word : words.split(",")) {
      parts.add(
          Include.labelled(word.strip())
              .orElseThrow(() -> wrong("--include", word, "choose from " + parts())));
    }
    return parts;
  }

  static Format inputFormat(String word) throws UsageException {
    return switch (word) {
      case "html" -> Format.HTML;
      case "text" -> Format.TEXT;
      default -> throw wrong("--input-format", word, "choose html or text");
    };
  }

  /** For a value that is none of those that there are. */
  static UsageException wrong(String option, String value, List<String> known) {
    String advice = Spelling.question(value, known) + "choose one of " + String.join(", ", known);
    return wrong(option, value, advice);
  }

  static UsageException wrong(String option, String value, String advice) {
    String given = value.isEmpty() ? option + ": empty" : option + " " + value + ": unknown";
    return new UsageException(given + "; " + advice);
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }
}
