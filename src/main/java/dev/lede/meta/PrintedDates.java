package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the dates that the page prints for its readers, and tells which of them is the story's own.
 */
final class PrintedDates {
  /** No line that is about a date is longer. */
  private static final int LONGEST = 160;

  /** On a page with more short lines with dates than this, the rest are not looked at. */
  private static final int MOST = 500;

  /** A date whose day, month and year have elements of their own has few of them. */
  private static final int MOST_PARTS = 6;

  /** With less that speaks for it, a date is anyone's. */
  private static final int ENOUGH = 3;

  /** A date that is the only one may be told by less. */
  private static final int LITTLE = 1;

  /** The headline's neighbours: so many elements behind it, and before it. */
  private static final int NEAR_BEHIND = 25;

  private static final int NEAR_BEFORE = 6;

  /** A paragraph may open with its date: within so many chars. */
  private static final int HEAD = 25;

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
  private final Findings findings;
  private final boolean monthFirst;
  private final Optional<String> addressDay;
  private final List<Printed> found = new ArrayList<>();

  /**
   * A date on the page.
   *
   * @param iso the date
   * @param score what speaks for it
   * @param update whether the page says that it is the date of a change
   */
  private record Printed(String iso, int score, boolean update) {}

  PrintedDates(Document document, Anchors anchors, Findings findings) {
    this.document = document;
    this.anchors = anchors;
    this.findings = findings;
    this.monthFirst = Tags.isMonthFirst(Tags.of(findings));
    this.addressDay =
        findings.values(Field.URL).stream()
            .map(AddressDates::of)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** Adds the page's printed dates, the most likely first. */
  void read() {
    scan();
    found.sort(Comparator.comparingInt(Printed::score).reversed());
    for (Printed date : found) {
      if (date.score() >= ENOUGH) {
        findings.add(date.update() ? Field.MODIFIED : Field.PUBLISHED, Origin.PRINTED, date.iso());
      }
    }
    // A page that prints only one date, be it that of a change, was published then as far as it
    // says.
    boolean none = findings.about(Field.PUBLISHED).isEmpty() && addressDay.isEmpty();
    found.stream()
        .filter(date -> none && date.score() >= LITTLE)
        .findFirst()
        .ifPresent(date -> findings.add(Field.PUBLISHED, Origin.PRINTED, date.iso()));
  }

  private void scan() {
    List<Element> elements = document.select("body *");
    int headline = -NEAR_BEHIND;
    for (int i = 0; i < elements.size(); i++) {
      headline = anchors.isHeadline(elements.get(i)) ? i : headline;
    }
    for (int i = 0; i < elements.size() && found.size() < MOST; i++) {
      Element element = elements.get(i);
      if (mayHoldDate(element)) {
        look(element, i >= headline - NEAR_BEFORE && i <= headline + NEAR_BEHIND);
      }
    }
  }

  private static boolean mayHoldDate(Element element) {
    boolean digits = element.ownText().chars().anyMatch(Character::isDigit);
    return digits && !element.nameIs("script") && !element.nameIs("style")
        || element.childrenSize() <= MOST_PARTS && isNamed(element, 0);
  }

  private void look(Element element, boolean near) {
    String text = element.text();
    if (text.isEmpty() || text.length() > LONGEST && !anchors.isOpening(element)) {
      return;
    }
    Dates.first(text, monthFirst)
        .filter(date -> date.iso().length() >= 10)
        .filter(date -> text.length() <= LONGEST || date.end() <= HEAD)
        .ifPresent(date -> found.add(judge(element, text, date, near)));
  }

  private Printed judge(Element element, String text, Dates.Found date, boolean near) {
    Hits hits = Phrases.in(text);
    boolean update = hits.has(Cue.UPDATED) && !hits.has(Cue.PUBLISHED);
    int score = near ? 2 : 0;
    score += isNamed(element, 2) ? 3 : 0;
    score += element.nameIs("time") || anchors.isOpening(element) ? 1 : 0;
    score += hits.has(Cue.PUBLISHED) ? 3 : 0;
    score += (date.end() - date.start()) * 2 >= text.length() ? 1 : 0;
    score += addressDay.filter(date.iso()::startsWith).isPresent() ? 3 : 0;
    score -= anchors.isElsewhere(element) ? 4 : 0;
    score -= leadsElsewhere(element) ? 2 : 0;
    score -= text.indexOf('©') >= 0 ? 4 : 0;
    score -= hits.has(Cue.LEGAL) ? 2 : 0;
    return new Printed(date.iso(), score, update);
  }

  /** Whether the name of the element, or of one a few levels up, says that it holds a date. */
  private static boolean isNamed(Element element, int levels) {
    Element at = element;
    for (int level = 0;
        at != null && level <= levels && !at.nameIs("body");
        level++, at = at.parent()) {
      String name =
          (at.className() + " " + at.id() + " " + at.attr("itemprop")).toLowerCase(Locale.ROOT);
      if (DATE_WORDS.stream().anyMatch(name::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date is part of a link, as in lists of other stories. */
  private static boolean leadsElsewhere(Element element) {
    Element link = element.closest("a[href]");
    return link != null && link.text().length() > 40;
  }
}
