package dev.lede.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of page that lede reads. */
public enum Format {
  HTML,
  TEXT;

  /** The format's name on the command line and in the output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that name; empty if there is none. */
  public static Optional<Format> labelled(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }
}
