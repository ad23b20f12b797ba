package dev.lede.article;

import dev.lede.block.Kind;
import dev.lede.label.Label;
import dev.lede.label.Labelled;
import dev.lede.meta.Dates;
import dev.lede.phrase.EastAsian;
import dev.lede.phrase.Letters;
import dev.lede.phrase.WordSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the headline among the lines of a text that states none. The labels alone do not tell:
 * they are given line by line, so that a page may have several headlines or none, and only the
 * story tells which line is about it.
 */
final class FlatHeadline {
  private static final Set<Label> POSSIBLE =
      EnumSet.of(Label.CHROME, Label.SECTION, Label.DECK, Label.HEADING, Label.TEASER);

  /** A longer line that is labelled otherwise is no headline. */
  private static final int LONGEST = 200;

  /** So many chars of the story tell what it is about. */
  private static final int SAMPLE = 6000;

  /** So few chars above a line are hardly anything. */
  private static final int LITTLE = 200;

  /** A block of more chars is a text, not a line of its own. */
  private static final int TEXT = 120;

  /** The byline, date or standfirst stand so many blocks below the headline at most. */
  private static final int BELOW = 3;

  /** What says the headline again stands so many blocks from it at most. */
  private static final int CLOSE = 6;

  /** A shorter line may stand in another by chance, chars. */
  private static final int SHORTEST_ECHO = 12;

  /** What says the headline again has at most so many chars more. */
  private static final int MORE = 120;

  /** A line that nothing else labels a headline must have so much that speaks for it. */
  private static final double ENOUGH = 4;

  /** A line with so much that speaks for it is the headline, whatever a scraper's title says. */
  private static final double SURE = 7;

  /** Shorter words stand in any text. */
  private static final int SHORTEST_WORD = 4;

  private final List<Labelled> blocks;
  private final int opening;
  private final Set<String> told = new HashSet<>();

  private FlatHeadline(List<Labelled> blocks) {
    this.blocks = blocks;
    this.opening = ShownHeadline.opening(blocks);
  }

  /**
   * A line of the page.
   *
   * @param block its block
   * @param text its text, without what flattening joined to it
   * @param sure whether it goes before the title that a scraper put on top, often one for search
   *     engines
   */
  record Line(Labelled block, String text, boolean sure) {
    /** What flattening joined to its end, such as the byline; empty if nothing. */
    String joined() {
      String whole = block.text();
      return whole.startsWith(text) ? whole.substring(text.length()).strip() : "";
    }
  }

  static Optional<Line> of(List<Labelled> blocks) {
    FlatHeadline choice = new FlatHeadline(blocks);
    choice.listen();
    return choice.best();
  }

  /** Notes the words of the story. */
  private void listen() {
    int chars = 0;
    for (int i = 0; i < blocks.size() && chars <= SAMPLE; i++) {
      if (blocks.get(i).label().isBody()) {
        told.addAll(words(text(i)));
        chars += text(i).length();
      }
    }
  }

  private Optional<Line> best() {
    Labelled best = null;
    double most = Double.NEGATIVE_INFINITY;
    int above = 0;
    boolean first = true;
    for (int i = 0; i < blocks.size(); i++) {
      boolean labelled = blocks.get(i).label() == Label.HEADLINE;
      if ((labelled || i < opening && mayBe(i)) && !isDate(text(i))) {
        double score = place(i, above, labelled && first) + echo(i) + story(i) + shape(text(i));
        if (score > most && (labelled || score >= ENOUGH)) {
          best = blocks.get(i);
          most = score;
        }
      }
      first &= !labelled;
      above += text(i).length();
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Line(best, HeadlineCut.of(best.block(), blocks), most >= SURE));
  }

  private boolean mayBe(int i) {
    String text = text(i);
    return POSSIBLE.contains(blocks.get(i).label())
        && text.length() <= LONGEST
        && Letters.in(text) > 0;
  }

  private static boolean isDate(String text) {
    Optional<Dates.Found> date = Dates.in(text);
    return date.isPresent() && (date.get().end() - date.get().start()) * 2 > text.length();
  }

  private double place(int i, int above, boolean first) {
    Labelled block = blocks.get(i);
    Label label = block.label();
    boolean before = i < opening;
    return (label == Label.HEADLINE ? HeadlineSign.LABELLED.weight() * block.score() : 0)
        + HeadlineSign.FIRST_LABELLED.of(first)
        + HeadlineSign.CHROME.of(label == Label.CHROME)
        + HeadlineSign.SECTION.of(label == Label.SECTION)
        + HeadlineSign.DECK.of(label == Label.DECK)
        + HeadlineSign.HEADING.of(block.block().kind() == Kind.HEADING)
        + HeadlineSign.TOP_HEADING.of(block.block().shape().level() == 1)
        + HeadlineSign.LIST_ITEM.of(block.block().kind() == Kind.LIST_ITEM)
        + HeadlineSign.LAST.of(before && opening - i <= 1)
        + HeadlineSign.NEAR.of(before && opening - i <= 3)
        + HeadlineSign.IN_REACH.of(before && opening - i <= 20)
        + HeadlineSign.ON_TOP.of(above < LITTLE)
        + HeadlineSign.BELOW_SECTION.of(i > 0 && blocks.get(i - 1).label() == Label.SECTION)
        + HeadlineSign.BELOW_TEXT.of(i > 0 && text(i - 1).length() > TEXT)
        + HeadlineSign.ABOVE_DECK.of(isAbove(i, Label.DECK))
        + HeadlineSign.ABOVE_BYLINE.of(isAbove(i, Label.BYLINE))
        + HeadlineSign.ABOVE_DATE.of(isAbove(i, Label.DATE));
  }

  private boolean isAbove(int i, Label label) {
    for (int k = i + 1; k < Math.min(blocks.size(), i + 1 + BELOW); k++) {
      if (blocks.get(k).label() == label) {
        return true;
      }
    }
    return false;
  }

  private double echo(int i) {
    String text = text(i);
    boolean again = false;
    boolean ends = false;
    int last = Math.min(blocks.size(), i + CLOSE + 1);
    for (int k = Math.max(0, i - CLOSE); k < last && text.length() >= SHORTEST_ECHO; k++) {
      String other = text(k);
      int more = other.length() - text.length();
      again |= more > 0 && more < MORE && other.contains(text);
      ends |= more > 0 && more < MORE && other.endsWith(text);
    }
    return HeadlineSign.SAID_AGAIN.of(again) + HeadlineSign.ENDS_TRAIL.of(ends);
  }

  private double story(int i) {
    Set<String> words = words(text(i));
    int known = 0;
    for (String word : words) {
      known += told.contains(word) ? 1 : 0;
    }
    return HeadlineSign.TOLD.weight() * known / Math.max(1, words.size())
        + HeadlineSign.TWO_TOLD.of(known >= 2)
        + HeadlineSign.FIVE_TOLD.of(known >= 5);
  }

  private static double shape(String text) {
    double words = EastAsian.is(text.codePointAt(0)) ? text.length() / 2.0 : text.split(" ").length;
    char last = text.charAt(text.length() - 1);
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    return HeadlineSign.TWO_WORDS.of(words <= 2)
        + HeadlineSign.THREE_WORDS.of(words <= 3)
        + HeadlineSign.SIX_WORDS.of(words >= 6)
        + HeadlineSign.LONG.of(words > 15)
        + HeadlineSign.TOO_LONG.of(words > 25)
        + HeadlineSign.FULL_STOP.of(last == '.' || last == '。')
        + HeadlineSign.COLON.of(last == ':')
        + HeadlineSign.QUESTION.of(last == '?')
        + HeadlineSign.CAPITALS.of(capitals)
        + HeadlineSign.BAR.of(text.indexOf('|') >= 0);
  }

  private static Set<String> words(String text) {
    return WordSet.of(text, SHORTEST_WORD);
  }

  private String text(int i) {
    return blocks.get(i).text();
  }
}
