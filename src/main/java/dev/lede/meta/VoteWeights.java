package dev.lede.meta;

import dev.lede.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the votes for headlines and dates weigh: the weights of softmax regressions over the
 * candidates of each page, learned from the development corpora by the training program.
 */
final class VoteWeights {
  private static final Map<Enum<?>, Double> WEIGHTS = new HashMap<>();

  static {
    Map<String, Double> table = table();
    for (Enum<?>[] votes : List.<Enum<?>[]>of(Vote.values(), DateVote.values())) {
      for (Enum<?> vote : votes) {
        WEIGHTS.put(vote, table.getOrDefault(key(vote), 0.0));
      }
    }
  }

  private VoteWeights() {}

  /** The weight of a vote; 0 for one that says nothing. */
  static double of(Enum<?> vote) {
    return WEIGHTS.get(vote);
  }

  /** The name of a vote in the table. */
  static String key(Enum<?> vote) {
    return vote.getDeclaringClass().getSimpleName() + "." + vote.name();
  }

  private static Map<String, Double> table() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Table.lines(VoteWeights.class, "votes.txt")) {
      String[] parts = line.split(" ");
      weights.put(parts[0], Double.valueOf(parts[1]));
    }
    return weights;
  }
}
