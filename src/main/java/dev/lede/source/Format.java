package dev.lede.source;

import java.util.Locale;

/** The two kinds of page that lede reads. */
public enum Format {
  HTML,
  TEXT;

  /** The format's name on the command line and in the output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
