package dev.lede.meta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a page that may show the headline, with what their place says for and against them. */
final class Headings {
  private static final List<String> TITLE_WORDS =
      List.of("title", "headline", "heading", "titel", "titre", "titulo", "überschrift");

  private Headings() {}

  /**
   * A heading.
   *
   * @param text its text
   * @param votes what its place says
   */
  record Heading(String text, Set<Vote> votes) {}

  /** The first-level headings in page order, and those lower ones whose name says that they are a title. */
  static List<Heading> of(Document document) {
    Element opening = opening(document);
    List<Heading> headings = new ArrayList<>();
    Heading nearest = null;
    boolean passed = false;
    for (Element element : document.select("h1, h2, h3, p")) {
      passed |= element == opening;
      if (element.nameIs("p") || !element.hasText()) {
        continue;
      }
      Heading heading = new Heading(element.text(), votes(element));
      if (!heading.votes().isEmpty()) {
        headings.add(heading);
        nearest = element.nameIs("h1") && !passed ? heading : nearest;
      }
    }
    if (nearest != null && opening != null) {
      nearest.votes().add(Vote.NEAREST_H1);
    }
    markFirst(headings);
    return headings;
  }

  private static void markFirst(List<Heading> headings) {
    List<Heading> first = headings.stream().filter(heading -> heading.votes().contains(Vote.H1)).toList();
    if (first.size() > 1) {
      first.get(0).votes().add(Vote.FIRST_H1);
    }
  }

  /** The first paragraph of the element that holds the most text in paragraphs. */
  private static Element opening(Document document) {
    Map<Element, Integer> chars = new IdentityHashMap<>();
    Map<Element, Element> first = new IdentityHashMap<>();
    Element best = null;
    for (Element paragraph : document.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null) {
        first.putIfAbsent(parent, paragraph);
        int sum = chars.merge(parent, paragraph.text().length(), Integer::sum);
        best = best == null || sum > chars.get(best) ? parent : best;
      }
    }
    return best == null ? null : first.get(best);
  }

  private static Set<Vote> votes(Element heading) {
    Set<Vote> votes = EnumSet.noneOf(Vote.class);
    String name = (heading.className() + " " + heading.id() + " " + heading.attr("itemprop")).toLowerCase(Locale.ROOT);
    if (heading.nameIs("h1")) {
      votes.add(Vote.H1);
    }
    if (TITLE_WORDS.stream().anyMatch(name::contains)) {
      votes.add(Vote.TITLE_CLASS);
    }
    if (linksHome(heading)) {
      votes.add(Vote.LINKS_HOME);
    }
    return votes;
  }

  private static boolean linksHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null || !link.text().equals(heading.text())) {
      return false;
    }
    String target = link.attr("href");
    int host = target.indexOf("://");
    int path = target.indexOf('/', host < 0 ? 0 : host + 3);
    return path < 0 ? host >= 0 : path >= target.length() - 1;
  }
}
