package dev.lede.block;

import dev.lede.meta.Stated;
import dev.lede.phrase.Sentences;
import dev.lede.source.HtmlPage;
import dev.lede.source.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The story of a page that holds it in a script alone, for a browser to show: the longest stated
 * text, cut as the text page that it is.
 */
final class StatedStory {
  /** A shorter text is a summary, or the note of a picture. */
  private static final int SHORTEST = 40;

  /** From this share of the text on, the page shows the story itself. */
  private static final double SHOWN = 0.2;

  /**
   * A visible block of so many words may be a story's; a shorter one is hardly more than a line.
   */
  private static final int PARAGRAPH = 15;

  /** So many chars of a text are enough to find it in a script. */
  private static final int BEGINNING = 40;

  private final HtmlPage page;
  private final Cut visible;

  private StatedStory(HtmlPage page, Cut visible) {
    this.page = page;
    this.visible = visible;
  }

  /** The visible blocks, and behind them those of the stated story if the page does not show it. */
  static Cut add(HtmlPage page, Stated stated, Cut visible) {
    StatedStory story = new StatedStory(page, visible);
    return stated.bodies().stream()
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(body -> TextCutter.cut(new TextPage(page.source(), body)).blocks())
        .filter(story::isUnseen)
        .map(story::behind)
        .orElse(visible);
  }

  private boolean isUnseen(List<Block> blocks) {
    Shingles told = Shingles.of(blocks);
    return told.words() >= SHORTEST
        && told.sharedWith(Shingles.of(visible.blocks())) < SHOWN
        && Shingles.of(visible.blocks().stream().filter(StatedStory::isParagraph).toList()).words()
            < told.words();
  }

  private static boolean isParagraph(Block block) {
    return Sentences.endsIn(block.text())
        && !block.isHalfLinked()
        && Shingles.of(List.of(block)).words() >= PARAGRAPH;
  }

  private Cut behind(List<Block> story) {
    Element holder = holder(story.get(0).text());
    Optional<Markup> markup = Optional.of(new Markup(holder, 0, 0));
    Span span = new Span.Element(holder);
    List<Block> blocks = new ArrayList<>(visible.blocks());
    for (Block block : story) {
      blocks.add(
          new Block(blocks.size(), block.shape(), block.text(), span, 0, block.links(), markup));
    }
    return new Cut(blocks, visible.pictures(), visible.whole());
  }

  /** The script that says the text's first plain words; else the root, which holds everything. */
  private Element holder(String text) {
    String words = plainWords(text);
    for (Element script : page.document().select("script[type*=json]")) {
      if (script.data().contains(words)) {
        return script;
      }
    }
    return page.document().firstElementChild();
  }

  /** The longest beginning of a text that JSON writes as it stands. */
  private static String plainWords(String text) {
    int end = 0;
    while (end < text.length() && end < BEGINNING && isPlain(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.';
  }
}
