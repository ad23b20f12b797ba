package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.block.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What is linked in a block, and where it leads. */
final class Links {
  private static final String SCRIPT = "javascript:";

  private Links() {}

  /** The address of the block's longest link, else of a link around the block. */
  static Optional<String> addressOf(Block block) {
    Link longest = null;
    for (Link link : block.links()) {
      boolean longer = longest == null || link.text().length() > longest.text().length();
      if (longer && isPage(link.url())) {
        longest = link;
      }
    }
    if (longest != null) {
      return Optional.of(longest.url());
    }
    return block.element().isPresent() ? around(block.element().get()) : Optional.empty();
  }

  /** What is linked in a block, in order, also by links that lead nowhere. */
  static List<String> texts(Block block) {
    List<String> texts = new ArrayList<>();
    if (block.element().isPresent()) {
      for (Element link : block.element().get().getElementsByTag("a")) {
        texts.add(link.text());
      }
    } else {
      for (Link link : block.links()) {
        texts.add(link.text());
      }
    }
    texts.removeIf(text -> text.isEmpty() || !block.text().contains(text));
    return texts;
  }

  private static Optional<String> around(Element element) {
    Element anchor = element;
    while (anchor != null && !(anchor.nameIs("a") && anchor.hasAttr("href"))) {
      anchor = anchor.parent();
    }
    if (anchor == null || !isPage(anchor.attr("href"))) {
      return Optional.empty();
    }
    String absolute = anchor.absUrl("href");
    return Optional.of(absolute.isEmpty() ? anchor.attr("href") : absolute);
  }

  // A link to a place on the same page, or to a script, leads to no story.
  private static boolean isPage(String url) {
    return !url.isBlank()
        && !url.startsWith("#")
        && !url.regionMatches(true, 0, SCRIPT, 0, SCRIPT.length());
  }
}
