package dev.lede.meta;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A day on which the story may have been published, in the spellings that the page uses. */
final class DateCandidate {
  private final String day;
  private final Set<String> spellings = new LinkedHashSet<>();
  private final Set<DateVote> votes = EnumSet.noneOf(DateVote.class);

  DateCandidate(String day) {
    this.day = day;
  }

  /** The day in ISO 8601. */
  String day() {
    return day;
  }

  /** The day's dates in ISO 8601, those of the most trusted place first. */
  List<String> spellings() {
    return List.copyOf(spellings);
  }

  Set<DateVote> votes() {
    return votes;
  }

  /** The sum of the votes' weights. */
  double score() {
    return votes.stream().mapToDouble(VoteWeights::of).sum();
  }

  void spell(String iso) {
    spellings.add(iso);
  }

  void vote(DateVote vote, boolean holds) {
    if (holds) {
      votes.add(vote);
    }
  }
}
