package dev.lede.label;

import static dev.lede.label.Feature.*;

import dev.lede.block.Block;
import dev.lede.block.Kind;
import dev.lede.block.Markup;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Features of a block's tags and of the elements around it. */
final class MarkupCues {
  /** Elements that matter to the text inside them, and their features. */
  private static final Map<String, Feature> ANCESTORS =
      Map.ofEntries(
          Map.entry("p", IN_PARAGRAPH),
          Map.entry("a", IN_LINK),
          Map.entry("li", IN_LIST),
          Map.entry("td", IN_TABLE),
          Map.entry("figure", IN_FIGURE),
          Map.entry("form", IN_FORM),
          Map.entry("nav", IN_NAV),
          Map.entry("aside", IN_ASIDE),
          Map.entry("footer", IN_FOOTER),
          Map.entry("header", IN_HEADER),
          Map.entry("article", IN_ARTICLE),
          Map.entry("main", IN_MAIN),
          Map.entry("button", IN_BUTTON),
          Map.entry("blockquote", IN_QUOTE));

  private static final Feature[] WORDS_OF = new Feature[ClassWords.LEARNED];

  static {
    for (int i = 0; i < WORDS_OF.length; i++) {
      WORDS_OF[i] = Feature.valueOf("WORDS_" + ClassWords.Group.values()[i]);
    }
  }

  private final View view;
  private final Sheet sheet;

  /** What was found of each element so far: most stand around many blocks. */
  private final Map<Element, Traits> traits = new HashMap<>();

  private final Function<Element, Traits> reader = this::traits;

  /**
   * What an element tells of the blocks in it.
   *
   * @param feature the feature of its name; null if that tells nothing
   * @param groups what its class and id name, see {@link ClassWords}
   * @param hidden whether it is not shown
   * @param body whether it is the story's body by its own account
   */
  private record Traits(Feature feature, int groups, boolean hidden, boolean body) {}

  private MarkupCues(View view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  static void fill(View view, Sheet sheet) {
    MarkupCues cues = new MarkupCues(view, sheet);
    for (int i = 0; i < view.size(); i++) {
      cues.fill(i, view.block(i));
    }
  }

  private void fill(int i, Block block) {
    Kind kind = block.kind();
    sheet.set(i, KIND, kind.ordinal());
    sheet.set(i, LEVEL, block.shape().level());
    sheet.set(i, LINK_DENSITY, view.links(i));
    if (block.markup().isPresent()) {
      fill(i, block.markup().get());
    }
  }

  private void fill(int i, Markup markup) {
    sheet.set(i, LINKS, view.block(i).links().size());
    sheet.set(i, BOLD, (float) markup.boldChars() / view.text(i).length());
    for (Feature feature : ANCESTORS.values()) {
      sheet.set(i, feature, 0);
    }
    for (Feature feature : WORDS_OF) {
      sheet.set(i, feature, 0);
    }
    boolean hidden = false;
    boolean body = false;
    int up = 0;
    for (Element element = markup.element();
        element != null && element.parent() != null;
        element = element.parent()) {
      up++;
      Traits traits = this.traits.computeIfAbsent(element, reader);
      ancestor(i, traits, up);
      hidden |= traits.hidden;
      body |= traits.body;
    }
    sheet.set(i, DEPTH, up);
    sheet.set(i, HIDDEN, hidden);
    sheet.set(i, ARTICLE_BODY, body);
  }

  private Traits traits(Element element) {
    return new Traits(
        ANCESTORS.get(element.normalName()),
        view.classGroups(element),
        isHidden(element),
        element.attr("itemprop").equals("articleBody"));
  }

  private void ancestor(int i, Traits traits, int up) {
    Feature feature = traits.feature;
    if (feature != null && sheet.get(i, feature) == 0) {
      sheet.set(i, feature, 1f / up);
    }
    for (int bits = traits.groups & (1 << WORDS_OF.length) - 1; bits != 0; bits &= bits - 1) {
      Feature words = WORDS_OF[Integer.numberOfTrailingZeros(bits)];
      if (sheet.get(i, words) == 0) {
        sheet.set(i, words, 1f / up);
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isStyledAway(element);
  }

  /** Whether an element's own style says that it is not shown. */
  static boolean isStyledAway(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }
}
