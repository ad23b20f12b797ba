package dev.lede.meta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the dates that the page prints for its readers, with what their places say for and against
 * each as the story's own: which elements are looked at, and where they stand. What the element's
 * names say is in {@link DateNames}, what its words say in {@link DatedText}.
 */
final class PrintedDates {
  /** What holds more chars is no paragraph, and its opening is not looked at. */
  private static final int MOST_CHARS = 100_000;

  /** On a page with more short lines with dates than this, the rest are not looked at. */
  private static final int MOST = 500;

  /**
   * Text is read so many times over at most: those elements that may hold a date lie in one another
   * a few deep, unless somebody means harm.
   */
  private static final int MOST_LAYERS = 20;

  /** A date whose day, month and year have elements of their own has few of them. */
  private static final int MOST_PARTS = 6;

  /** The headline's neighbours: so many elements behind it, and before it. */
  private static final int NEAR_BEHIND = 25;

  private static final int NEAR_BEFORE = 6;

  /** A link of more chars is more than a date. */
  private static final int LONG_LINK = 40;

  /** A quotation of more chars may be the story itself. */
  private static final int LONG_QUOTE = 1000;

  private static final Evaluator QUOTE = new Evaluator.Tag("blockquote");
  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private final StoryPlace story;
  private final DateOrder order;
  private final Optional<String> addressDay;
  private final DateNames names = new DateNames();

  /** Whether quotations are short, worked out once: each may hold many dates. */
  private final Map<Element, Boolean> shortQuotes = new HashMap<>();

  private final List<Printed> found = new ArrayList<>();

  private PrintedDates(StoryPlace story, Findings findings) {
    this.story = story;
    this.order = DateOrder.of(LanguageTags.of(findings));
    this.addressDay = AddressDates.first(findings.values(Field.URL));
  }

  /** The page's printed dates, those first for which more speaks. */
  static List<Printed> of(PageIndex index, StoryPlace story, Findings findings) {
    PrintedDates dates = new PrintedDates(story, findings);
    List<Element> bodies = index.named("body");
    if (!bodies.isEmpty()) {
      dates.scan(index.all(), index.all().indexOf(bodies.get(0)));
    }
    dates.found.sort((one, other) -> Integer.compare(other.points(), one.points()));
    return dates.found;
  }

  /** Looks at those elements of a page that stand in the one at a place. */
  private void scan(List<Element> elements, int body) {
    Sizes sizes = Sizes.of(elements);
    int end = sizes.end(body);
    int headline = -NEAR_BEHIND;
    for (int i = body + 1; i < end; i++) {
      headline = story.isHeadline(elements.get(i)) ? i : headline;
    }
    long left = (long) MOST_LAYERS * sizes.work(body);
    for (int i = body + 1; i < end && found.size() < MOST && left > 0; i++) {
      if (mayHoldDate(elements.get(i)) && !sizes.exceeds(i, MOST_CHARS)) {
        look(elements.get(i), i >= headline - NEAR_BEFORE && i <= headline + NEAR_BEHIND);
        left -= sizes.work(i);
      }
    }
  }

  private boolean mayHoldDate(Element element) {
    return mayShowDate(element) && !isQuoted(element);
  }

  /** Whether the element is part of a quotation that tells no more than a post elsewhere would. */
  private boolean isQuoted(Element element) {
    Element quote = element.closest(QUOTE);
    return quote != null && shortQuotes.computeIfAbsent(quote, PrintedDates::isShortQuote);
  }

  private static boolean isShortQuote(Element quote) {
    return !Length.exceeds(quote, LONG_QUOTE);
  }

  private boolean mayShowDate(Element element) {
    return hasDigit(element) && !element.nameIs("script") && !element.nameIs("style")
        || names.sayDate(element, 0) && element.childrenSize() <= MOST_PARTS;
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
    List<Printed> dates = DatedText.of(element.text(), order);
    if (!dates.isEmpty()) {
      Set<DateVote> place = place(element, near);
      for (Printed date : dates) {
        boolean stated = addressDay.filter(date.iso()::startsWith).isPresent();
        Printed placed = date.with(place).with(stated ? Set.of(DateVote.IN_ADDRESS) : Set.of());
        found.add(story.isOfOthers(element) ? placed.byOthers() : placed);
      }
    }
  }

  private Set<DateVote> place(Element element, boolean near) {
    Set<DateVote> votes = EnumSet.of(DateVote.PRINTED);
    DateVote.NEAR.count(near, votes);
    DateVote.NAMED.count(names.sayDate(element, 2), votes);
    DateVote.OPENS.count(story.isOpening(element), votes);
    DateVote.ELSEWHERE.count(story.isElsewhere(element), votes);
    DateVote.IN_LINK.count(leadsElsewhere(element), votes);
    return votes;
  }

  /** Whether the date is part of a link, as in lists of other stories. */
  private static boolean leadsElsewhere(Element element) {
    Element link = element.closest(LINK);
    return link != null && (Length.exceeds(link, LONG_LINK) || link.text().length() > LONG_LINK);
  }
}
