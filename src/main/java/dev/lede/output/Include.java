package dev.lede.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the text format can print below the story. */
public enum Include {
  CAPTIONS,
  RELATED,
  TEASERS,
  COMMENTS;

  /** The part's name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of that name; empty if there is none. */
  public static Optional<Include> labelled(String label) {
    return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
  }
}
