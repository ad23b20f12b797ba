package dev.lede.meta;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the byline that readers see, by the names of its element, and takes the names out of it.
 */
final class BylineElements {
  /** Parts of the classes of bylines. */
  private static final List<String> OF_CLASSES =
      List.of("byline", "author", "autor", "writer", "reporter");

  /** Parts of their ids. */
  private static final List<String> OF_IDS = List.of("byline", "author");

  /** A longer text is no byline. */
  private static final int LONGEST = 150;

  private static final Evaluator LINKS = QueryParser.parse("a[href]");

  /** Whether a class has such a part; most stand on a page many times. */
  private final Map<String, Boolean> classes = new HashMap<>();

  private BylineElements() {}

  /**
   * Adds the names of the first element that is a byline; one that says "by" goes before others.
   */
  static void read(PageIndex index, StoryPlace story, Findings findings) {
    BylineElements bylines = new BylineElements();
    Set<String> first = Set.of();
    for (Element element : index.attributed()) {
      if (!bylines.isNamed(element)) {
        continue;
      }
      String text = Length.exceeds(element, LONGEST) ? "" : element.text();
      if (text.isEmpty() || text.length() > LONGEST || story.isElsewhere(element)) {
        continue;
      }
      boolean says = BylineMark.opens(text);
      Set<String> names = says || first.isEmpty() ? names(element) : Set.of();
      if (!names.isEmpty()) {
        first = names;
        if (says) {
          break;
        }
      }
    }
    for (String name : first) {
      findings.add(Field.AUTHOR, Origin.ELEMENT, name);
    }
  }

  /** Whether an element's own names say that it is a byline. */
  private boolean isNamed(Element element) {
    if (element.nameIs("address")) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      if (says(attribute.getKey(), attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String attribute, String value) {
    return switch (attribute) {
      case "rel", "itemprop" -> value.contains("author");
      case "class" ->
          classes.computeIfAbsent(value, name -> ElementNames.hasPart(name, OF_CLASSES));
      case "id", "data-testid" -> ElementNames.hasPart(value, OF_IDS);
      default -> false;
    };
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
    return !Collections.disjoint(List.of(target.split("[^a-z]++")), ElementNames.AUTHOR_STEPS);
  }

  private static List<String> plain(Element element) {
    return Bylines.names(cut(element.text()));
  }

  /**
   * The text before the date, the time or the "min read" that often share its line; behind a bar
   * may stand a second name.
   */
  private static String cut(String text) {
    boolean names = text.indexOf('|') > 0 && Bylines.areNames(text);
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || text.charAt(i) == '|' && !names) {
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
