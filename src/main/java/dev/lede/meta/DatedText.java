package dev.lede.meta;

import dev.lede.phrase.Cue;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates in the text of an element, with what the words around say for and against each. */
final class DatedText {
  /** No line that is about a date is longer. */
  private static final int LONGEST_LINE = 160;

  /** So many dates of one line are looked at. */
  private static final int MOST_DATES = 4;

  /** A paragraph may open with its date, behind a place at most: within so many chars. */
  private static final int OPENING = 40;

  /** A date opens a text that begins with it, or with so few chars. */
  private static final int LATEST_START = 2;

  /** A line is a sentence that mentions a date, if it is longer and ends as one. */
  private static final int LONG_LINE = 40;

  /** What ends a sentence. */
  private static final String ENDS = ".!?。！？…\"”";

  private final String text;

  private DatedText(String text) {
    this.text = text;
  }

  /** The days in a line, or those that a paragraph opens with. */
  static List<Printed> of(String text, DateOrder order) {
    String searched = text.length() <= LONGEST_LINE ? text : Dates.head(text, OPENING);
    List<Dates.Found> dates = days(searched, order);
    DatedText dated = new DatedText(text);
    List<Printed> printed = new ArrayList<>(dates.size());
    int from = 0;
    for (int i = 0; i < dates.size(); i++) {
      boolean last = i + 1 == dates.size();
      // what is said of a date stands before it, of the last behind it too
      int to = last ? text.length() : dates.get(i).end();
      printed.add(dated.printed(dates.get(i), text.substring(from, to)));
      from = to;
    }
    return printed;
  }

  private static List<Dates.Found> days(String searched, DateOrder order) {
    List<Dates.Found> days = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < MOST_DATES; i++) {
      Optional<Dates.Found> date = Dates.first(searched.substring(from), order);
      if (date.isEmpty()) {
        return days;
      }
      int start = from + date.get().start();
      from += date.get().end();
      if (date.get().hasDay()) {
        days.add(new Dates.Found(date.get().iso(), start, from));
      }
    }
    return days;
  }

  private Printed printed(Dates.Found date, String words) {
    Set<DateVote> votes = said(words);
    boolean fills = (date.end() - date.start()) * 2 >= text.length();
    boolean opens = text.length() > LONGEST_LINE && date.start() <= LATEST_START;
    DateVote.FILLS_LINE.count(fills, votes);
    DateVote.OPENS.count(opens, votes);
    DateVote.CLOCK.count(date.hasTime(), votes);
    boolean own = fills || votes.contains(DateVote.CALLED_PUBLISHED);
    return new Printed(date.iso(), votes, !own && isSentence());
  }

  /** What words say about the date among them. */
  private static Set<DateVote> said(String words) {
    Set<DateVote> votes = EnumSet.noneOf(DateVote.class);
    Hits hits = Phrases.in(words);
    boolean published = hits.has(Cue.PUBLISHED);
    DateVote.CALLED_PUBLISHED.count(published, votes);
    DateVote.CALLED_UPDATED.count(hits.has(Cue.UPDATED) && !published, votes);
    DateVote.LEGAL.count(words.indexOf('©') >= 0 || hits.has(Cue.LEGAL), votes);
    return votes;
  }

  private boolean isSentence() {
    return text.length() > LONG_LINE && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
