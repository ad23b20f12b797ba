package dev.lede.block;

import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;

/** Cuts a page into blocks. */
public final class Cutter {
  private Cutter() {}

  /** The blocks and pictures of a page in reading order. */
  public static Cut cut(Page page) {
    return page instanceof HtmlPage html ? HtmlCutter.cut(html) : TextCutter.cut((TextPage) page);
  }
}
