package dev.lede.cli;

import dev.lede.output.Include;
import dev.lede.output.OutputFormat;
import dev.lede.source.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Option values that are one of a few words. */
final class Choices {
  private Choices() {}

  static String formats() {
    StringJoiner words = new StringJoiner(", ");
    for (OutputFormat format : OutputFormat.values()) {
      words.add(format.label());
    }
    return words.toString();
  }

  static String parts() {
    StringJoiner words = new StringJoiner(", ");
    for (Include part : Include.values()) {
      words.add(part.label());
    }
    return words.toString();
  }

  static OutputFormat format(String word) throws UsageException {
    Optional<OutputFormat> format = OutputFormat.labelled(word);
    if (format.isEmpty()) {
      throw wrong("--format", word, List.of(formats().split(", ")));
    }
    return format.get();
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
}
