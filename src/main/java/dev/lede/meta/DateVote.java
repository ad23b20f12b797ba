package dev.lede.meta;

import java.util.Set;

/**
 * What may speak for or against a day as the one on which the story was published. Each has a
 * weight in {@code votes.txt}.
 */
enum DateVote {
  JSON_LD,
  MICRODATA,
  OPEN_GRAPH,
  /** Some other {@code meta} element states it. */
  META,
  /** JSON-LD about the page states it. */
  JSON_LD_PAGE,
  /** It is the first {@code time} element's. */
  TIME,
  /** It is that of a {@code time} element behind the first. */
  LATER_TIME,
  /** A script names it as the publication's. */
  SCRIPT,
  /** The page states it as that of the last change. */
  MODIFIED,
  /** The most trusted place that states any day states this one. */
  MOST_TRUSTED,
  /** It is no day but a month. */
  VAGUE,
  /** No day that is stated or printed as the publication's is earlier. */
  EARLIEST,
  /** None is later. */
  LATEST,
  /** It is a month or more before the one that the most trusted place states. */
  LONG_BEFORE,
  /** It is a month or more behind that. */
  LONG_BEHIND,
  /** The address holds it. */
  IN_ADDRESS,
  /** The title element or a stated headline holds it. */
  IN_TITLE,
  /** It is a day off from one that is stated in UTC, and not stated itself. */
  NEXT_TO_UTC,
  /** It is printed. */
  PRINTED,
  /** It is printed, and enough speaks for it to be told from anyone's. */
  LIKELY,
  /** It is printed, and a lot speaks for it. */
  SURE,
  /** Of all printed days, the most speaks for it. */
  BEST_PRINTED,
  /** No other day is printed with as much that speaks for it. */
  ONLY_PRINTED,
  /** It is printed beside the headline. */
  NEAR,
  /** Its element, or one a few levels up, is called a date. */
  NAMED,
  /** Its line says that it is the day of publication. */
  CALLED_PUBLISHED,
  /** Its line says that it is the day of a change. */
  CALLED_UPDATED,
  /** It fills half of its line. */
  FILLS_LINE,
  /** A paragraph begins with it. */
  OPENS,
  /** It is printed with the time of day. */
  CLOCK,
  /** It is printed in a part of the page that is about something else. */
  ELSEWHERE,
  /** It is part of a longer link. */
  IN_LINK,
  /** A mark of copyright, or the foot of the page, is in its line. */
  LEGAL;

  /** Adds this one to the votes for a date, if it holds. */
  void count(boolean holds, Set<DateVote> votes) {
    if (holds) {
      votes.add(this);
    }
  }
}
