package dev.lede.block;

import dev.lede.meta.Stated;
import dev.lede.source.HtmlPage;
import dev.lede.source.Page;
import dev.lede.source.TextPage;
import java.util.List;

/** Cuts a page into blocks. */
public final class Cutter {
  private Cutter() {}

  /** The blocks and pictures of a page in reading order, as far as a reader sees them. */
  public static Cut cut(Page page) {
    return page instanceof HtmlPage html ? cut(html) : TextCutter.cut((TextPage) page);
  }

  private static Cut cut(HtmlPage page) {
    Cut visible = HtmlCutter.cut(page);
    return ScriptlessStory.holder(page, visible)
        .map(holder -> HtmlCutter.cut(page, page.document().body(), List.of(holder)))
        .orElse(visible);
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
