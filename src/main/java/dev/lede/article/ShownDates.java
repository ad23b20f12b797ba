package dev.lede.article;

import dev.lede.label.Labelled;
import dev.lede.meta.DateOrder;
import dev.lede.meta.Dates;
import dev.lede.phrase.Cue;
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
   * other stories stand above; else the first other line there with a date; else the first that is
   * labelled a date or a byline anywhere.
   */
  static ShownDates of(List<Labelled> blocks, Optional<Labelled> headline, DateOrder order) {
    Lines lines = new Lines(order);
    int last = ShownHeadline.opening(blocks) + BEHIND;
    int first = headline.map(block -> block.block().index()).orElse(last);
    for (int i = 0; i < blocks.size(); i++) {
      int at = i;
      String text = blocks.get(i).block().text();
      Optional<Rank> rank =
          rank(blocks.get(i), i > first && i <= last)
              .or(() -> saysSo(text) ? Optional.of(Rank.SAID) : Optional.empty())
              .filter(place -> place != Rank.SAID || at >= first);
      rank.ifPresent(place -> lines.read(text, place));
    }
    return new ShownDates(best(lines.published), best(lines.modified));
  }

  /** These; where none is of publication, the date in a line that says so. */
  ShownDates or(String line, DateOrder order) {
    return new ShownDates(
        published.or(
            () -> Dates.first(line, order).filter(date -> saysSo(line)).map(Dates.Found::iso)),
        modified);
  }

  /** What a block's date would count; empty for one that shows no date of the story. */
  private static Optional<Rank> rank(Labelled block, boolean head) {
    return switch (block.label()) {
      case DATE -> Optional.of(head ? Rank.DATE_AT_HEAD : Rank.ELSEWHERE);
      case BYLINE -> Optional.of(head ? Rank.LINE_AT_HEAD : Rank.ELSEWHERE);
      case CHROME, SECTION ->
          head && block.block().text().length() <= LONGEST
              ? Optional.of(Rank.FREE_AT_HEAD)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a line begins by saying that something was published. */
  private static boolean saysSo(String text) {
    return text.length() <= LONGEST
        && Phrases.in(text).first(Cue.PUBLISHED).filter(hit -> hit.start() == 0).isPresent();
  }

  private static Optional<String> best(List<Shown> shown) {
    return shown.stream()
        .reduce(
            (one, next) ->
                next.rank().compareTo(one.rank()) < 0
                        || next.rank() == one.rank() && one.rank() == Rank.DATE_AT_HEAD
                    ? next
                    : one)
        .map(Shown::iso);
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
      date(rest, rank)
          .filter(date -> isOther(rest.substring(0, date.end()), change))
          .ifPresent(date -> (change ? published : modified).add(new Shown(rank, date.iso())));
    }

    private Optional<Dates.Found> date(String text, Rank rank) {
      return Dates.first(text, order)
          .filter(
              found ->
                  rank.compareTo(Rank.FREE_AT_HEAD) < 0
                      || rank == Rank.ELSEWHERE
                      || found.iso().length() >= 10);
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
