package dev.lede.article;

import dev.lede.label.Labelled;
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
  static ShownDates of(List<Labelled> blocks, Optional<Labelled> headline, boolean monthFirst) {
    List<Shown> published = new ArrayList<>();
    List<Shown> modified = new ArrayList<>();
    int last = ShownHeadline.opening(blocks) + BEHIND;
    int first = headline.map(block -> block.block().index()).orElse(last);
    for (int i = 0; i < blocks.size(); i++) {
      int at = i;
      String text = blocks.get(i).block().text();
      Optional<Rank> rank =
          rank(blocks.get(i), i > first && i <= last)
              .or(() -> saysSo(text) ? Optional.of(Rank.SAID) : Optional.empty())
              .filter(place -> place != Rank.SAID || at >= first);
      Optional<Dates.Found> date = rank.flatMap(place -> date(text, place, monthFirst));
      if (date.isPresent()) {
        Shown shown = new Shown(rank.get(), date.get().iso());
        (isUpdate(text, date.get()) ? modified : published).add(shown);
      }
    }
    return new ShownDates(best(published), best(modified));
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

  private static Optional<Dates.Found> date(String text, Rank rank, boolean monthFirst) {
    return Dates.first(text, monthFirst)
        .filter(
            found ->
                rank.compareTo(Rank.FREE_AT_HEAD) < 0
                    || rank == Rank.ELSEWHERE
                    || found.iso().length() >= 10);
  }

  /** Whether a line begins by saying that something was published. */
  private static boolean saysSo(String text) {
    return text.length() <= LONGEST
        && Phrases.in(text).first(Cue.PUBLISHED).filter(hit -> hit.start() == 0).isPresent();
  }

  /** Whether the words up to the date say that something was changed then. */
  private static boolean isUpdate(String text, Dates.Found date) {
    Hits hits = Phrases.in(text.substring(0, date.end()));
    return hits.has(Cue.UPDATED) && !hits.has(Cue.PUBLISHED);
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
}
