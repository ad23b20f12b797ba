package dev.lede.block;

import dev.lede.meta.Stated;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;

/** Cuts a page into blocks. */
public final class Cutter {
  private Cutter() {}

  /** The blocks and pictures of a page in reading order, as far as a reader sees them. */
  public static Cut cut(Page page) {
    return page instanceof HtmlPage html ? HtmlCutter.cut(html) : TextCutter.cut((TextPage) page);
  }

  /**
   * The visible blocks and pictures of a page in reading order; where a page states a story that it
   * does not show, the blocks of that story stand behind them.
   */
  public static Cut cut(Page page, Stated stated) {
    Cut visible = cut(page);
    return page instanceof HtmlPage html ? StatedStory.add(html, stated, visible) : visible;
  }
}
