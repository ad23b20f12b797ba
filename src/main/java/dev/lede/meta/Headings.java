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

  private static final List<String> KICKER_WORDS = PageNames.of("kicker");

  /** What may part a kicker from the headline. */
  private static final String GAP = " :-–—|/•·";

  /** No heading has more chars. */
  private static final int LONGEST = 10_000;

  private Headings() {}

  /**
   * A heading.
   *
   * @param text its text
   * @param kicker the beginning of its text that an element of its own says to be a kicker; may be
   *     empty
   * @param votes what its place says
   */
  record Heading(String text, String kicker, Set<Vote> votes) {
    /** The text behind the kicker and the mark that parts them; all of it if nothing else is. */
    String withoutKicker() {
      int start = kicker.length();
      while (start < text.length() && GAP.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      return kicker.isEmpty() || start == text.length() ? text : text.substring(start);
    }
  }

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
        String text = Findings.fold(element.text());
        headings.add(new Heading(text, kicker(element, text), votes));
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

  /** What the first element in a heading that is named as a kicker says, if the heading goes on. */
  private static String kicker(Element heading, String text) {
    for (Element element : heading.getAllElements()) {
      boolean named = element != heading && ElementNames.hasPart(element.className(), KICKER_WORDS);
      if (named && element.hasText()) { // which looks deep, so it is asked last
        String kicker = Findings.fold(element.text());
        return text.startsWith(kicker) && text.length() > kicker.length() ? kicker : "";
      }
    }
    return "";
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
