package dev.lede.article;

import dev.lede.block.Block;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tells trails of breadcrumbs, "Home › News › Harbour", from menus. */
final class Trail {
  /** What parts the steps of a trail. */
  private static final String STEPS = "›»>→/";

  private static final char BAR = '|';

  /** So many elements around a block may name themselves after it. */
  private static final int AROUND = 4;

  /** The attributes that they do so in. */
  private static final List<String> NAMES = List.of("class", "id", "aria-label", "itemtype");

  private Trail() {}

  /** The last step, if the block is a trail. */
  static Optional<String> end(Block block) {
    List<String> entries = Links.texts(block);
    String text = block.text();
    boolean marked = hasStep(text);
    if (!marked && !isNamed(block) && !beginsAtHome(entries, text)) {
      return Optional.empty();
    }
    if (block.links().size() > 1) {
      return Optional.of(block.links().get(block.links().size() - 1).text());
    }
    if (marked || entries.isEmpty()) {
      return Optional.of(behind(text, marked ? STEPS : STEPS + BAR));
    }
    return Optional.of(entries.get(entries.size() - 1));
  }

  /** Whether of two links the first leads home, as in "Home Harbour" with a mark of the style's. */
  private static boolean beginsAtHome(List<String> entries, String text) {
    return entries.size() == 2
        && text.startsWith(entries.get(0))
        && Phrases.in(entries.get(0)).is(Cue.NAVIGATION);
  }

  /** Whether the block is one link. */
  static boolean isLinked(Block block) {
    return block.links().size() == 1 && block.links().get(0).text().equals(block.text());
  }

  /** Whether the block is one link to the site's first page, as its name is. */
  static boolean leadsHome(Block block) {
    return isLinked(block) && block.links().get(0).href().strip().equals("/");
  }

  /** Whether a mark between steps stands in a text, or ends it. */
  static boolean hasStep(String text) {
    boolean behind = STEPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return behind || !behind(text, STEPS).equals(text);
  }

  /** Whether the block lists several sections, or is part of what does, and is no trail. */
  static boolean isMenu(Block block) {
    int bar = block.text().indexOf(BAR);
    return bar != block.text().lastIndexOf(BAR)
        || isNavigation(block)
        || bar < 0 && Links.texts(block).size() > 1;
  }

  private static boolean isNavigation(Block block) {
    Element element = block.element().orElse(null);
    while (element != null
        && !element.nameIs("nav")
        && !element.nameIs("menu")
        && !element.attr("role").strip().equalsIgnoreCase("navigation")) {
      element = element.parent();
    }
    return element != null;
  }

  /** The last part of a line such as "Opinion | Letters". */
  static String afterBar(String text) {
    return behind(text, String.valueOf(BAR));
  }

  private static String behind(String text, String marks) {
    for (int i = text.length() - 2; i > 0; i--) {
      if (marks.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }

  /** Whether the elements around a block call it a trail of breadcrumbs. */
  private static boolean isNamed(Block block) {
    Element element = block.element().orElse(null);
    for (int i = 0; i <= AROUND && element != null; i++) {
      for (String name : NAMES) {
        if (element.attr(name).toLowerCase(Locale.ROOT).contains("crumb")) {
          return true;
        }
      }
      element = element.parent();
    }
    return false;
  }
}
