package dev.lede.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Reads the microdata item (https://html.spec.whatwg.org/multipage/microdata.html) that is the
 * page's story.
 */
final class Microdata {
  private static final Evaluator STORY =
      QueryParser.parse(
          "[itemscope][itemtype*=Article], [itemscope][itemtype*=BlogPosting],"
              + " [itemscope][itemtype$=/Report], [itemscope][itemtype$=/Review],"
              + " [itemscope][itemtype$=/Recipe]");

  static final Evaluator SCOPE = QueryParser.parse("[itemscope]");
  private static final Evaluator PROPERTY = QueryParser.parse("[itemprop]");
  private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");

  private static final Map<String, Field> FIELDS =
      Map.of(
          "headline", Field.HEADLINE,
          "name", Field.HEADLINE,
          "description", Field.DESCRIPTION,
          "author", Field.AUTHOR,
          "datepublished", Field.PUBLISHED,
          "datecreated", Field.PUBLISHED,
          "datemodified", Field.MODIFIED,
          "publisher", Field.PUBLISHER,
          "articlesection", Field.SECTION,
          "keywords", Field.KEYWORDS);

  /** A property of more chars is a story, or the whole page. */
  private static final int LONGEST = 100_000;

  private Microdata() {}

  /**
   * Adds what the first item that is a story states; properties outside any item count as the
   * page's own.
   */
  static void read(PageIndex index, Findings findings) {
    List<Element> properties = index.with("itemprop");
    if (properties.isEmpty()) {
      return;
    }
    Optional<Element> story =
        index.with("itemscope").stream()
            .filter(item -> item.is(STORY) && item.selectFirst(PROPERTY) != null)
            .findFirst();
    for (Element property : properties) {
      Element item = property.parent() == null ? null : property.parent().closest(SCOPE);
      if (item == null || item == story.orElse(null)) {
        add(property, findings);
      }
    }
  }

  private static void add(Element property, Findings findings) {
    for (String name : property.attr("itemprop").split("\\s+")) {
      Field field = FIELDS.get(name.toLowerCase(Locale.ROOT));
      if (field != null) {
        findings.add(field, Origin.MICRODATA, value(property));
      }
    }
  }

  private static String value(Element property) {
    if (property.hasAttr("itemscope")) {
      Element name = property.selectFirst(NAME);
      return name == null ? "" : name == property ? text(property) : value(name);
    }
    for (String attribute : new String[] {"content", "datetime"}) {
      if (property.hasAttr(attribute)) {
        return property.attr(attribute);
      }
    }
    return text(property);
  }

  private static String text(Element property) {
    return Length.exceeds(property, LONGEST) ? "" : property.text();
  }
}
