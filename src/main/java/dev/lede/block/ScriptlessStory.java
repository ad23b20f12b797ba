package dev.lede.block;

import dev.lede.source.HtmlPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The story of a page that leaves it to a script to show it, and has it besides for readers without
 * scripts, in a {@code noscript}.
 */
final class ScriptlessStory {
  /** A page that shows so much running text, in chars, has its story there. */
  private static final int STORY = 2_000;

  /** Less running text, in chars, asks to switch scripts on. */
  private static final int SHORTEST = 500;

  /** A shorter block, in chars, is hardly more than a line. */
  private static final int PARAGRAPH = 100;

  private ScriptlessStory() {}

  /** The element that holds the story, if the page has less running text elsewhere. */
  static Optional<Element> holder(HtmlPage page, Cut visible) {
    int shown = runningText(visible);
    if (shown >= STORY) {
      return Optional.empty();
    }
    int most = Math.max(shown, SHORTEST);
    Optional<Element> holder = Optional.empty();
    for (Element noscript : page.document().body().getElementsByTag("noscript")) {
      int text = runningText(HtmlCutter.cut(page, noscript, List.of(noscript)));
      if (text > most) {
        holder = Optional.of(noscript);
        most = text;
      }
    }
    return holder;
  }

  private static int runningText(Cut cut) {
    int text = 0;
    for (Block block : cut.blocks()) {
      int chars = block.text().length();
      text += chars >= PARAGRAPH && !block.isHalfLinked() ? chars : 0;
    }
    return text;
  }
}
