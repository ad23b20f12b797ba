package dev.lede.meta;

import java.util.EnumSet;
import java.util.Set;

/**
 * A date that the page prints for its readers.
 *
 * @param iso the date
 * @param votes what its place says for and against it
 * @param mentioned whether a sentence mentions it that is not about the page, or others do: a
 *     reader, a picture's caption
 */
record Printed(String iso, Set<DateVote> votes, boolean mentioned) {
  private static final int ENOUGH = 3;
  private static final int MUCH = 6;

  /**
   * How much speaks for it, roughly: enough to leave out what is anyone's. Which date of those that
   * are left is the story's own, the weights in {@code votes.txt} tell, which were learned with
   * these points.
   */
  int points() {
    int points = has(DateVote.NEAR) ? 2 : 0;
    points += has(DateVote.NAMED) ? 3 : 0;
    points += has(DateVote.OPENS) ? 1 : 0;
    points += has(DateVote.CALLED_PUBLISHED) ? 3 : 0;
    points += has(DateVote.FILLS_LINE) ? 1 : 0;
    points += has(DateVote.IN_ADDRESS) ? 3 : 0;
    points -= has(DateVote.ELSEWHERE) ? 4 : 0;
    points -= has(DateVote.IN_LINK) ? 2 : 0;
    points -= has(DateVote.LEGAL) ? 4 : 0;
    return points;
  }

  /** Whether enough speaks for it to be told from anyone's. */
  boolean isLikely() {
    return points() >= ENOUGH;
  }

  /** Whether a lot speaks for it. */
  boolean isSure() {
    return points() >= MUCH;
  }

  /** The same with more votes. */
  Printed with(Set<DateVote> more) {
    Set<DateVote> all = EnumSet.copyOf(votes);
    all.addAll(more);
    return new Printed(iso, all, mentioned);
  }

  /** The same as others mention it. */
  Printed byOthers() {
    return new Printed(iso, votes, true);
  }

  String day() {
    return Dates.dayOf(iso);
  }

  boolean has(DateVote vote) {
    return votes.contains(vote);
  }
}
