package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the dates that the page prints for its readers, with what their places say for and against
 * each as the story's own.
 */
final class PrintedDates {
  /** What holds more chars is no paragraph, and its opening is not looked at. */
  private static final int MOST_CHARS = 100_000;

  /** No line that is about a date is longer. */
  private static final int LONGEST = 160;

  /** On a page with more short lines with dates than this, the rest are not looked at. */
  private static final int MOST = 500;

  /** A date whose day, month and year have elements of their own has few of them. */
  private static final int MOST_PARTS = 6;

  /** So many dates of one line are looked at. */
  private static final int MOST_IN_LINE = 4;

  /** The headline's neighbours: so many elements behind it, and before it. */
  private static final int NEAR_BEHIND = 25;

  private static final int NEAR_BEFORE = 6;

  /** A line is a sentence that mentions a date, if it is longer and ends as one. */
  private static final int SENTENCE = 40;

  /** What ends a sentence. */
  private static final String ENDS = ".!?。！？…\"”";

  /** A paragraph may open with its date, behind a place at most: within so many chars. */
  private static final int HEAD = 40;

  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private static final List<String> DATE_WORDS =
      List.of(
          "date",
          "datum",
          "time",
          "publish",
          "posted",
          "fecha",
          "data-",
          "stand",
          "meta",
          "byline",
          "veroeff",
          "created",
          "submitted",
          "dateline",
          "info",
          "day",
          "tarih",
          "calendar");

  private final Document document;
  private final Anchors anchors;
  private final boolean monthFirst;
  private final Optional<String> addressDay;
  private final List<Printed> found = new ArrayList<>();
  private final Map<String, Boolean> names = new HashMap<>();

  private PrintedDates(Document document, Anchors anchors, Findings findings) {
    this.document = document;
    this.anchors = anchors;
    this.monthFirst = Tags.isMonthFirst(Tags.of(findings));
    this.addressDay = AddressDates.first(findings.values(Field.URL));
  }

  /** The page's printed dates, those first for which more speaks. */
  static List<Printed> of(Document document, Anchors anchors, Findings findings) {
    PrintedDates dates = new PrintedDates(document, anchors, findings);
    dates.scan();
    dates.found.sort((one, other) -> Integer.compare(other.points(), one.points()));
    return dates.found;
  }

  private void scan() {
    Element body = document.selectFirst("body");
    List<Element> elements = body == null ? List.of() : body.getAllElements();
    int headline = -NEAR_BEHIND;
    for (int i = 1; i < elements.size(); i++) {
      headline = anchors.isHeadline(elements.get(i)) ? i : headline;
    }
    for (int i = 1; i < elements.size() && found.size() < MOST; i++) {
      Element element = elements.get(i);
      if (mayHoldDate(element)) {
        look(element, i >= headline - NEAR_BEFORE && i <= headline + NEAR_BEHIND);
      }
    }
  }

  private boolean mayHoldDate(Element element) {
    return hasDigit(element) && !element.nameIs("script") && !element.nameIs("style")
        || isNamed(element, 0) && element.childrenSize() <= MOST_PARTS;
  }

  private static boolean hasDigit(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text && hasDigit(text.getWholeText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void look(Element element, boolean near) {
    if (Length.exceeds(element, MOST_CHARS)) {
      return;
    }
    String text = element.text();
    boolean line = text.length() <= LONGEST;
    List<Dates.Found> dates = all(line ? text : Dates.head(text, HEAD));
    int from = 0;
    for (int i = 0; i < dates.size(); i++) {
      Dates.Found date = dates.get(i);
      Set<DateVote> votes = votes(element, near);
      said(text.substring(from, i + 1 == dates.size() ? text.length() : date.end()), votes);
      boolean fills = (date.end() - date.start()) * 2 >= text.length();
      vote(votes, DateVote.FILLS_LINE, fills);
      vote(votes, DateVote.OPENS, date.start() <= 2 && !line || anchors.isOpening(element));
      vote(votes, DateVote.CLOCK, date.iso().length() > 10);
      vote(votes, DateVote.IN_ADDRESS, addressDay.filter(date.iso()::startsWith).isPresent());
      boolean said = fills || votes.contains(DateVote.CALLED_PUBLISHED);
      found.add(new Printed(date.iso(), votes, !said && isSentence(text)));
      from = date.end();
    }
  }

  private static boolean isSentence(String text) {
    return text.length() > SENTENCE && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The days in a line, with their places in it. */
  private List<Dates.Found> all(String line) {
    List<Dates.Found> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < MOST_IN_LINE; i++) {
      Optional<Dates.Found> date = Dates.first(line.substring(from), monthFirst);
      if (date.isEmpty()) {
        return all;
      }
      int start = from + date.get().start();
      from += date.get().end();
      if (date.get().iso().length() >= 10) {
        all.add(new Dates.Found(date.get().iso(), start, from));
      }
    }
    return all;
  }

  private Set<DateVote> votes(Element element, boolean near) {
    Set<DateVote> votes = EnumSet.of(DateVote.PRINTED);
    vote(votes, DateVote.NEAR, near);
    vote(votes, DateVote.NAMED, isNamed(element, 2));
    vote(votes, DateVote.ELSEWHERE, anchors.isElsewhere(element));
    vote(votes, DateVote.IN_LINK, leadsElsewhere(element));
    return votes;
  }

  /** What the words of a line say about its date. */
  private static void said(String text, Set<DateVote> votes) {
    Hits hits = Phrases.in(text);
    boolean published = hits.has(Cue.PUBLISHED);
    vote(votes, DateVote.CALLED_PUBLISHED, published);
    vote(votes, DateVote.CALLED_UPDATED, hits.has(Cue.UPDATED) && !published);
    vote(votes, DateVote.LEGAL, text.indexOf('©') >= 0 || hits.has(Cue.LEGAL));
  }

  private static void vote(Set<DateVote> votes, DateVote vote, boolean holds) {
    if (holds) {
      votes.add(vote);
    }
  }

  /** Whether the name of the element, or of one a few levels up, says that it holds a date. */
  private boolean isNamed(Element element, int levels) {
    Element at = element;
    for (int level = 0;
        at != null && level <= levels && !at.nameIs("body");
        level++, at = at.parent()) {
      if (at.attributesSize() == 0) {
        continue;
      }
      if (isName(at.attr("class")) || isName(at.id()) || isName(at.attr("itemprop"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name says so; most stand on a page many times. */
  private boolean isName(String name) {
    return !name.isEmpty() && names.computeIfAbsent(name, PrintedDates::hasDateWord);
  }

  private static boolean hasDateWord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : DATE_WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date is part of a link, as in lists of other stories. */
  private static boolean leadsElsewhere(Element element) {
    Element link = element.closest(LINK);
    return link != null && (Length.exceeds(link, 40) || link.text().length() > 40);
  }
}
