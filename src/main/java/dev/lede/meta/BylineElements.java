package dev.lede.meta;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the byline that readers see, by the names of its element, and takes the names out of it.
 */
final class BylineElements {
  private static final Evaluator BYLINES =
      QueryParser.parse(
          "[rel~=author], [itemprop~=author], [class*=byline], [class*=Byline], [class*=author],"
              + " [class*=Author], [class*=autor], [class*=Autor], [class*=writer],"
              + " [class*=reporter], [id*=author], [id*=byline], [data-testid*=author],"
              + " [data-testid*=byline], address");

  /** Parts of all those names, lower-cased: asking for these first is quicker. */
  private static final String[] STEMS = {"author", "byline", "autor", "writer", "reporter"};

  private static final int SHORTEST_STEM = 5;

  /** A longer text is no byline. */
  private static final int LONGEST = 150;

  private static final Evaluator LINKS = QueryParser.parse("a[href]");

  /** Whether a value has such a part; most stand on a page many times. */
  private final Map<String, Boolean> stems = new HashMap<>();

  private BylineElements() {}

  /**
   * Adds the names of the first element that is a byline; one that says "by" goes before others.
   */
  static void read(PageIndex index, Anchors anchors, Findings findings) {
    BylineElements bylines = new BylineElements();
    Optional<Element> first = Optional.empty();
    for (Element element : index.attributed()) {
      if (!bylines.mayBe(element) || !element.is(BYLINES)) {
        continue;
      }
      String text = Length.exceeds(element, LONGEST) ? "" : element.text();
      if (text.isEmpty() || text.length() > LONGEST || anchors.isElsewhere(element)) {
        continue;
      }
      boolean says = !Bylines.withoutBefore(text).equals(text);
      if ((says || first.isEmpty()) && !names(element).isEmpty()) {
        first = Optional.of(element);
        if (says) {
          break;
        }
      }
    }
    first.ifPresent(
        element ->
            names(element).forEach(name -> findings.add(Field.AUTHOR, Origin.ELEMENT, name)));
  }

  private boolean mayBe(Element element) {
    if (element.nameIs("address")) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class", "id", "rel", "itemprop", "data-testid" -> {
          if (stems.computeIfAbsent(attribute.getValue(), BylineElements::hasStem)) {
            return true;
          }
        }
        default -> {} // an address may be long, and the selectors ask nothing of it
      }
    }
    return false;
  }

  private static boolean hasStem(String value) {
    for (int i = 0; i < value.length() - SHORTEST_STEM + 1; i++) {
      switch (value.charAt(i)) {
        case 'a', 'A', 'b', 'B', 'w', 'W', 'r', 'R' -> {
          if (startsStem(value, i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean startsStem(String value, int start) {
    for (String stem : STEMS) {
      if (value.regionMatches(true, start, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }

  /** The names in an element: of its links to authors if it has any, else in its text. */
  private static Set<String> names(Element element) {
    Set<String> linked = new LinkedHashSet<>();
    for (Element link : element.select(LINKS)) {
      if (leadsToAuthor(link)) {
        linked.addAll(Bylines.names(link.text()));
      }
    }
    List<String> plain = plain(element);
    int first = linked.isEmpty() ? plain.size() : plain.indexOf(linked.iterator().next());
    Set<String> names = new LinkedHashSet<>(plain.subList(0, Math.max(0, first)));
    names.addAll(linked); // "By Ada Marsh and <a href='/author/otto'>Otto Lind</a>"
    return names;
  }

  private static boolean leadsToAuthor(Element link) {
    String target = link.attr("href").toLowerCase(Locale.ROOT) + " " + link.attr("rel");
    return Stream.of(target.split("[^a-z]++")).anyMatch(ElementNames.AUTHOR_STEPS::contains);
  }

  private static List<String> plain(Element element) {
    return Bylines.names(cut(element.text()));
  }

  /** The text before the date, the time or the "min read" that often share its line. */
  private static String cut(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '|') {
        return withoutMonth(text.substring(0, i).strip());
      }
    }
    return text;
  }

  /** "Ada Marsh" of "Ada Marsh Dec", behind which the day stood. */
  private static String withoutMonth(String text) {
    int word = text.lastIndexOf(' ') + 1;
    return word > 0 && NameText.isOfDate(text.substring(word)) ? text.substring(0, word) : text;
  }
}
