package dev.lede.block;

import dev.lede.source.Page;
import java.util.List;

/** Cuts a page into blocks. */
public final class Cutter {
  private Cutter() {}

  /** The blocks and pictures of a page in reading order. */
  public static Cut cut(Page page) {
    return new Cut(List.of(), List.of());
  }
}
