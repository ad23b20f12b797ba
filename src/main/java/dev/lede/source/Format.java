package dev.lede.source;

/** The two kinds of page that lede reads. */
public enum Format {
  HTML,
  TEXT
}
