package dev.lede.meta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The headings of a page that may show the headline, with what their place says for and against
 * them.
 */
final class Headings {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private static final List<String> TITLE_WORDS = PageNames.of("title");

  /** No heading has more chars. */
  private static final int LONGEST = 10_000;

  private Headings() {}

  /**
   * A heading.
   *
   * @param text its text
   * @param votes what its place says
   */
  record Heading(String text, Set<Vote> votes) {}

  /**
   * The first-level headings in page order, and those lower ones whose name says that they are a
   * title.
   */
  static List<Heading> of(PageIndex index, StoryPlace story) {
    List<Heading> headings = new ArrayList<>();
    for (Element element : index.named(HEADINGS)) {
      if (Length.exceeds(element, LONGEST)) {
        continue;
      }
      Set<Vote> votes = votes(element);
      votes.addAll(story.isHeadline(element) ? Set.of(Vote.NEAREST_H1) : Set.of());
      if (element.hasText() && !votes.isEmpty()) {
        headings.add(new Heading(Findings.fold(element.text()), votes));
      }
    }
    markFirst(headings);
    return headings;
  }

  private static void markFirst(List<Heading> headings) {
    List<Heading> first =
        headings.stream().filter(heading -> heading.votes().contains(Vote.H1)).toList();
    if (first.size() > 1) {
      first.get(0).votes().add(Vote.FIRST_H1);
    }
  }

  private static Set<Vote> votes(Element heading) {
    Set<Vote> votes = EnumSet.noneOf(Vote.class);
    String name = heading.className() + " " + heading.id() + " " + heading.attr("itemprop");
    if (heading.nameIs("h1")) {
      votes.add(Vote.H1);
    }
    if (ElementNames.hasPart(name, TITLE_WORDS)) {
      votes.add(Vote.TITLE_CLASS);
    }
    if (linksHome(heading)) {
      votes.add(Vote.LINKS_HOME);
    }
    return votes;
  }

  private static boolean linksHome(Element heading) {
    Element link = heading.selectFirst(LINK);
    if (link == null || !link.text().equals(heading.text())) {
      return false;
    }
    String target = link.attr("href");
    int path = Hosts.path(target);
    return path < 0 ? target.contains("://") : path >= target.length() - 1;
  }
}
