package dev.lede.article;

import dev.lede.label.Labelled;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;
import dev.lede.phrase.Hit;
import dev.lede.phrase.Hits;
import dev.lede.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates that a page shows at the head of its story.
 *
 * @param published that of publication
 * @param modified that of the last change
 */
record ShownDates(Optional<String> published, Optional<String> modified) {
  /** A longer line is not about its date. */
  private static final int LONGEST = 120;

  /** The date may stand behind the story's first block. */
  private static final int BEHIND = 2;

  /** How near to the story a line stands, and what it is. */
  private enum Rank {
    /** Labelled a date, between the headline and the story. */
    DATE_AT_HEAD,
    /** Labelled a byline, between the headline and the story. */
    LINE_AT_HEAD,
    /** Nothing of its own, between the headline and the story. */
    FREE_AT_HEAD,
    /** Labelled a date or a byline, anywhere. */
    ELSEWHERE,
    /** Says that something was published then, at the headline or below it. */
    SAID
  }

  private record Shown(Rank rank, String iso) {}

  /**
   * Of the lines that are labelled a date between headline and story the last, since the dates of
   * other stories stand above; else the first that is labelled a byline there; else the first other
   * line there with a day; else the first that is labelled a date or a byline anywhere; else the
   * first from the headline on that says that something was published then.
   */
  static ShownDates of(List<Labelled> blocks, Optional<Labelled> headline, DateOrder order) {
    Lines lines = new Lines(order);
    int last = ShownHeadline.opening(blocks) + BEHIND;
    int first = headline.isPresent() ? headline.get().index() : last;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      Optional<Rank> rank = rank(blocks.get(i), i > first && i <= last);
      if (rank.isPresent()) {
        lines.read(text, rank.get());
      } else if (i >= first && saysSo(text)) {
        lines.read(text, Rank.SAID);
      }
    }
    return new ShownDates(best(lines.published), best(lines.modified));
  }

  /** These; where none is of publication, the date in a line that says so. */
  ShownDates or(String line, DateOrder order) {
    if (published.isPresent() || !saysSo(line)) {
      return this;
    }
    Optional<Dates.Found> date = Dates.first(line, order);
    return date.isPresent() ? new ShownDates(Optional.of(date.get().iso()), modified) : this;
  }

  /** What a block's date would count; empty for one that shows no date of the story. */
  private static Optional<Rank> rank(Labelled block, boolean head) {
    return switch (block.label()) {
      case DATE -> Optional.of(head ? Rank.DATE_AT_HEAD : Rank.ELSEWHERE);
      case BYLINE -> Optional.of(head ? Rank.LINE_AT_HEAD : Rank.ELSEWHERE);
      case CHROME, SECTION ->
          head && block.text().length() <= LONGEST
              ? Optional.of(Rank.FREE_AT_HEAD)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a line begins by saying that something was published. */
  private static boolean saysSo(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Optional<Hit> said = Phrases.in(text).first(Cue.PUBLISHED);
    return said.isPresent() && said.get().start() == 0;
  }

  private static Optional<String> best(List<Shown> shown) {
    Shown best = null;
    for (Shown next : shown) {
      if (best == null
          || next.rank().compareTo(best.rank()) < 0
          || next.rank() == best.rank() && next.rank() == Rank.DATE_AT_HEAD) {
        best = next;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.iso());
  }

  /** The dates of the lines that are about the story, with what the words before each say of it. */
  private static final class Lines {
    private final List<Shown> published = new ArrayList<>();
    private final List<Shown> modified = new ArrayList<>();
    private final DateOrder order;

    Lines(DateOrder order) {
      this.order = order;
    }

    /** Takes the first date of a line, and a second one that is said to be the other of the two. */
    void read(String text, Rank rank) {
      Optional<Dates.Found> first = date(text, rank);
      if (first.isEmpty()) {
        return;
      }
      int end = first.get().end();
      boolean change = isUpdate(text.substring(0, end));
      (change ? modified : published).add(new Shown(rank, first.get().iso()));
      String rest = text.substring(end);
      Optional<Dates.Found> second = date(rest, rank);
      if (second.isPresent() && isOther(rest.substring(0, second.get().end()), change)) {
        (change ? published : modified).add(new Shown(rank, second.get().iso()));
      }
    }

    /** The first date of a line; of one that nothing else says to be about it, a day at least. */
    private Optional<Dates.Found> date(String text, Rank rank) {
      Optional<Dates.Found> date = Dates.first(text, order);
      boolean labelled = rank != Rank.FREE_AT_HEAD && rank != Rank.SAID;
      return labelled || date.isPresent() && date.get().hasDay() ? date : Optional.empty();
    }

    private static boolean isOther(String text, boolean change) {
      return change ? Phrases.in(text).has(Cue.PUBLISHED) : isUpdate(text);
    }

    /** Whether the words up to a date say that something was changed then. */
    private static boolean isUpdate(String text) {
      Hits hits = Phrases.in(text);
      return hits.has(Cue.UPDATED) && !hits.has(Cue.PUBLISHED);
    }
  }
}
