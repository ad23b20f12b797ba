package dev.lede.meta;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A text that may be the headline, in the spellings that the page uses, with everything that speaks
 * for and against it.
 */
final class Candidate {
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final Set<Vote> votes = EnumSet.noneOf(Vote.class);

  /** The spelling that most places of the page use; of several, the first. */
  String text() {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      int places = isMarkedUp(spelling.getKey()) ? 0 : spelling.getValue();
      if (places > most) {
        best = spelling.getKey();
        most = places;
      }
    }
    return best;
  }

  /** Whether a text has the marks of Markdown still: some systems state a title as it was typed. */
  private static boolean isMarkedUp(String text) {
    int star = text.indexOf('*');
    return text.startsWith("#") && text.contains("# ")
        || star >= 0 && text.indexOf('*', star + 1) >= 0;
  }

  Set<Vote> votes() {
    return votes;
  }

  boolean has(Vote vote) {
    return votes.contains(vote);
  }

  /** The sum of the votes' weights. */
  double score() {
    return votes.stream().mapToDouble(VoteWeights::of).sum();
  }

  void vote(String spelling, Vote vote) {
    spellings.merge(spelling, 1, Integer::sum);
    votes.add(vote);
  }

  void vote(Vote vote, boolean holds) {
    if (holds) {
      votes.add(vote);
    }
  }
}
