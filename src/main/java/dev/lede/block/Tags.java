package dev.lede.block;

import dev.lede.table.Table;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the element names of HTML mean for the cutter. */
final class Tags {
  /** Elements that a browser sets on lines of their own, and the cells of tables. */
  private static final Set<String> BLOCK =
      Table.set(
          "address article aside blockquote body button caption center dd details dialog div dl"
              + " dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html"
              + " legend li main menu nav ol option p pre search section summary table tbody td"
              + " tfoot th thead tr ul");

  /** Elements whose content no reader sees. */
  private static final Set<String> UNSEEN =
      Table.set(
          "script style noscript template svg iframe object select datalist textarea math head"
              + " audio video canvas map frameset");

  private static final Set<String> BOLD =
      Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");

  private Tags() {}

  /** Whether the element begins and ends a line; custom elements do, since sites style them so. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCK.contains(name) || name.indexOf('-') > 0;
  }

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  static boolean isBold(Element element) {
    return BOLD.contains(element.normalName());
  }

  /** The level of a heading element, 0 for every other. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }
}
