package dev.lede.output;

import java.util.Locale;
import java.util.Optional;

/** The formats in which an article can be printed. */
public enum OutputFormat {
  /** One object with two spaces of indent. */
  JSON("json"),
  /** One object on one line. */
  JSONL("jsonl"),
  /** The story alone, as plain text. */
  TEXT("txt"),
  /** The story as CommonMark. */
  MARKDOWN("md"),
  /** The story as a page to read. */
  HTML("html"),
  /** A row a page, below a header. */
  CSV("csv"),
  /** IPTC ninjs 3, an object a line. */
  NINJS("ninjs.json");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** The format's name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the name of a file of this format ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format of that name; empty if there is none. */
  public static Optional<OutputFormat> labelled(String label) {
    for (OutputFormat format : values()) {
      if (format.label().equals(label)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
